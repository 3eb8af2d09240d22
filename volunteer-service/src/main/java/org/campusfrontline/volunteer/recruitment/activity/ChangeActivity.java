package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.PostPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ShiftPlan;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts.FixedPost;
import org.campusfrontline.volunteer.recruitment.activity.rule.PublishedParts.FixedShift;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFit;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;

/// Changes a draft in all, a published activity in its titles and numbers of seats. Seats that people hold are never
/// taken away; new ones go to those who wait.
@UseCase
class ChangeActivity {

    private final ActivityAccess access;
    private final ActivityLog log;
    private final PlanCheck check;
    private final Arranger arranger;
    private final Seats seats;
    private final QuotaFit fit;
    private final Event<SeatsFreed> freed;
    private final Clock clock;

    ChangeActivity(
            ActivityAccess access,
            ActivityLog log,
            PlanCheck check,
            Arranger arranger,
            Seats seats,
            QuotaFit fit,
            Event<SeatsFreed> freed,
            Clock clock) {
        this.access = access;
        this.log = log;
        this.check = check;
        this.arranger = arranger;
        this.seats = seats;
        this.fit = fit;
        this.freed = freed;
        this.clock = clock;
    }

    public Outcome<ActivityView> change(UUID id, long expectedVersion, ActivityChange wanted) {
        return access.toChange(id, expectedVersion, Step.CHANGE).then(activity -> change(activity, wanted));
    }

    private Outcome<ActivityView> change(Activity activity, ActivityChange wanted) {
        List<Refusal> refusals =
                new ArrayList<>(check.refusals(wanted.titleZh(), wanted.titleEn(), wanted.posts(), parts(activity)));
        boolean draft = activity.state() == ActivityState.DRAFT;
        if (!draft) {
            refusals.addAll(PublishedParts.check(activity.fixed(), fixed(wanted.posts())));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = Moments.stored(clock.instant());
        activity.retitle(wanted.titleZh(), wanted.titleEn(), now);
        if (draft) {
            arranger.arrange(activity, wanted.posts());
            return log.written(activity, "changed");
        }
        retitle(activity, wanted.posts());
        List<Refusal> taken = resize(activity.id(), wanted.posts());
        return taken.isEmpty() ? log.written(activity, "changed") : Outcome.refused(taken);
    }

    private static void retitle(Activity activity, List<PostPlan> plans) {
        for (int i = 0; i < plans.size(); i++) {
            activity.posts().get(i).retitle(plans.get(i).titleZh(), plans.get(i).titleEn());
        }
    }

    /// Locks the shifts whose number changes in the order of their ids, as everyone does who locks several.
    private List<Refusal> resize(UUID activity, List<PostPlan> plans) {
        Map<UUID, SeatCount> counts =
                seats.ofActivity(activity).stream().collect(Collectors.toMap(SeatCount::shift, count -> count));
        return shifts(plans)
                .filter(plan -> count(counts, plan).capacity() != plan.seats())
                .sorted(Comparator.comparing(plan -> count(counts, plan).shift().toString()))
                .flatMap(plan -> resize(plan, count(counts, plan)).stream())
                .toList();
    }

    private Optional<Refusal> resize(ShiftPlan plan, SeatCount before) {
        if (seats.resize(before.shift(), plan.seats())) {
            freed.fire(new SeatsFreed(before.shift()));
            return fit.refusal(before.shift());
        }
        return Optional.of(Refusal.of(ActivityProblem.SEATS_TAKEN)
                .with("shift", before.shift())
                .with("seats", plan.seats())
                .with("taken", seats.count(before.shift()).orElseThrow().taken()));
    }

    private static SeatCount count(Map<UUID, SeatCount> counts, ShiftPlan plan) {
        return Objects.requireNonNull(counts.get(plan.id()));
    }

    private static Stream<ShiftPlan> shifts(List<PostPlan> plans) {
        return plans.stream().flatMap(post -> post.shifts().stream());
    }

    private static Set<UUID> parts(Activity activity) {
        return activity.posts().stream()
                .flatMap(post -> Stream.concat(
                        Stream.of(post.id()), post.shifts().stream().map(Shift::id)))
                .collect(Collectors.toSet());
    }

    private static List<FixedPost> fixed(List<PostPlan> plans) {
        return plans.stream()
                .map(post -> new FixedPost(
                        post.id(),
                        post.category(),
                        post.site(),
                        post.shifts().stream()
                                .map(shift -> new FixedShift(
                                        shift.id(), Moments.stored(shift.start()), Moments.stored(shift.end())))
                                .collect(Collectors.toSet())))
                .toList();
    }
}
