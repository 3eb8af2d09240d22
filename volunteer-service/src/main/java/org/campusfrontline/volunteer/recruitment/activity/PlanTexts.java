package org.campusfrontline.volunteer.recruitment.activity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.DescriptionPlan;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.PostPlan;
import org.campusfrontline.volunteer.recruitment.revision.rule.Description;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.PostText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.ShiftText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PostRisk;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.jspecify.annotations.Nullable;

/// An activity as it reads, and as a change of its published parts would have it read.
final class PlanTexts {

    private PlanTexts() {}

    static PlanText of(Activity activity, Map<UUID, SeatCount> counts) {
        return new PlanText(
                activity.titleZh(),
                activity.titleEn(),
                activity.description(),
                activity.posts().stream().map(post -> post(post, counts)).toList());
    }

    /// Every part of the change has an id of `before`.
    static PlanText of(PlanText before, ActivityChange wanted) {
        return new PlanText(
                wanted.titleZh(),
                wanted.titleEn(),
                DescriptionPlan.orElse(wanted.description(), before.description()),
                wanted.posts().stream().map(post -> post(before, post)).toList());
    }

    private static PostText post(Post post, Map<UUID, SeatCount> counts) {
        return post.text(post.shifts().stream()
                .map(shift -> new ShiftText(
                        shift.id(),
                        shift.startsAt(),
                        shift.endsAt(),
                        Objects.requireNonNull(counts.get(shift.id())).capacity()))
                .toList());
    }

    private static PostText post(PlanText before, PostPlan wanted) {
        UUID id = Objects.requireNonNull(wanted.id());
        List<ShiftText> shifts = wanted.shifts().stream()
                .map(shift -> new ShiftText(
                        Objects.requireNonNull(shift.id()),
                        Moments.stored(shift.start()),
                        Moments.stored(shift.end()),
                        shift.seats()))
                .toList();
        return post(id, wanted, before.post(id), shifts);
    }

    /// As the plan says it; what it leaves out is that of `before`, where there was one.
    static PostText post(UUID id, PostPlan wanted, @Nullable PostText before, List<ShiftText> shifts) {
        PostRisk risk = before == null ? PostRisk.NONE : before.risk();
        Description description = before == null ? Description.NONE : before.description();
        return new PostText(
                id,
                wanted.category(),
                wanted.titleZh(),
                wanted.titleEn(),
                wanted.site(),
                wanted.risk() == null ? risk : wanted.risk().risk(),
                DescriptionPlan.orElse(wanted.description(), description),
                shifts);
    }
}
