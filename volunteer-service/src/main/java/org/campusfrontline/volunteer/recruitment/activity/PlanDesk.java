package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.PostPart;
import org.campusfrontline.volunteer.recruitment.activity.ActivityPlan.ShiftPart;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.PostPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ShiftPlan;

/// Hands the plan of an activity to those who write it elsewhere than in JSON, and takes it back by the same rules.
@Singleton
public class PlanDesk {

    private final ReadPlan readPlan;
    private final ChangeActivity changeActivity;

    PlanDesk(ReadPlan readPlan, ChangeActivity changeActivity) {
        this.readPlan = readPlan;
        this.changeActivity = changeActivity;
    }

    /// Empty where the activity does not exist for the caller.
    public Optional<ActivityPlan> find(UUID activity) {
        return readPlan.read(activity).orThrow().map(PlanDesk::plan);
    }

    /// The new version; descriptions and risks stay as they are, and whoever has to consent has the usual time.
    /// Refusals point into the
    /// plan as into the body of the request.
    public Outcome<Long> change(ActivityPlan wanted) {
        ActivityChange change = new ActivityChange(
                wanted.titleZh(),
                wanted.titleEn(),
                null,
                wanted.posts().stream().map(PlanDesk::plan).toList(),
                null,
                null);
        return changeActivity
                .change(wanted.activity(), wanted.version(), change)
                .map(ActivityView::version);
    }

    private static ActivityPlan plan(ActivityView view) {
        List<PostPart> posts = view.posts().stream()
                .map(post -> new PostPart(
                        post.id(),
                        post.category(),
                        post.titleZh(),
                        post.titleEn(),
                        post.site(),
                        post.shifts().stream()
                                .map(shift -> new ShiftPart(shift.id(), shift.start(), shift.end(), shift.seats()))
                                .toList()))
                .toList();
        return new ActivityPlan(
                view.id(), view.tree(), view.unit(), view.titleZh(), view.titleEn(), view.version(), posts);
    }

    private static PostPlan plan(PostPart post) {
        return new PostPlan(
                post.id(),
                post.category(),
                post.titleZh(),
                post.titleEn(),
                post.site(),
                null,
                null,
                post.shifts().stream()
                        .map(shift -> new ShiftPlan(shift.id(), shift.start(), shift.end(), shift.seats()))
                        .toList());
    }
}
