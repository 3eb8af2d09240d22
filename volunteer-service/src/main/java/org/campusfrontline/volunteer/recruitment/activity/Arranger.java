package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.PostPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ShiftPlan;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.PostText;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.jspecify.annotations.Nullable;

/// Lays out the posts, shifts and counters of a draft anew; parts that the plan names keep their ids.
@Singleton
class Arranger {

    private final ActivityRepository activities;
    private final Seats seats;
    private final Ids ids;

    Arranger(ActivityRepository activities, Seats seats, Ids ids) {
        this.activities = activities;
        this.seats = seats;
        this.ids = ids;
    }

    void arrange(Activity activity, List<PostPlan> plan) {
        Map<UUID, PostText> before =
                activity.posts().stream().collect(Collectors.toMap(Post::id, post -> post.text(List.of())));
        seats.ofActivity(activity.id()).forEach(count -> seats.delete(count.shift()));
        activity.clear();
        activities.persist(activity);
        activities.flush();
        for (int i = 0; i < plan.size(); i++) {
            activity.add(post(activity, i, plan.get(i), before));
        }
        activities.flush();
        for (int i = 0; i < plan.size(); i++) {
            count(activity.id(), activity.posts().get(i), plan.get(i).shifts());
        }
    }

    private Post post(Activity activity, int ordinal, PostPlan plan, Map<UUID, PostText> before) {
        UUID id = idOr(plan.id());
        Post post = new Post(activity, ordinal, PlanTexts.post(id, plan, before.get(id), List.of()));
        plan.shifts()
                .forEach(shift -> post.add(
                        new Shift(idOr(shift.id()), post, Moments.stored(shift.start()), Moments.stored(shift.end()))));
        return post;
    }

    private void count(UUID activity, Post post, List<ShiftPlan> plans) {
        for (int i = 0; i < plans.size(); i++) {
            Shift shift = post.shifts().get(i);
            seats.create(
                    shift.id(),
                    activity,
                    shift.startsAt(),
                    shift.endsAt(),
                    plans.get(i).seats());
        }
    }

    private UUID idOr(@Nullable UUID id) {
        return id == null ? ids.next() : id;
    }
}
