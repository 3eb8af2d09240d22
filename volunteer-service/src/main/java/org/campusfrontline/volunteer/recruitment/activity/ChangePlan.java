package org.campusfrontline.volunteer.recruitment.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.volunteer.recruitment.consent.AskAgain;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanChange;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanDiff;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.PostText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.ShiftText;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange;
import org.campusfrontline.volunteer.recruitment.shift.ShiftChange.Aspect;
import org.campusfrontline.volunteer.recruitment.shift.ShiftTerms;

/// A change of a published activity that may be made: its text before and after, and whom it concerns.
record ChangePlan(PlanText before, PlanText after, AskAgain.Order asking) {

    List<PlanChange> changes() {
        return PlanDiff.of(before, after);
    }

    /// With another number of seats, in the order of their ids, as everyone goes who locks several.
    List<ShiftText> resized() {
        return after.posts().stream()
                .flatMap(post -> post.shifts().stream()
                        .filter(shift ->
                                before.post(post.id()).shift(shift.id()).seats() != shift.seats()))
                .sorted(Comparator.comparing(shift -> shift.id().toString()))
                .toList();
    }

    List<UUID> resizedIds() {
        return resized().stream().map(ShiftText::id).toList();
    }

    /// Shifts whose people have to consent: not those that were over already.
    static List<ShiftChange> shiftChanges(PlanText before, PlanText after, Instant now) {
        return after.posts().stream()
                .flatMap(post -> shiftChanges(before.post(post.id()), post))
                .filter(change -> now.isBefore(change.before().end()))
                .toList();
    }

    private static Stream<ShiftChange> shiftChanges(PostText before, PostText after) {
        return after.shifts().stream()
                .map(shift -> shiftChange(before, before.shift(shift.id()), after, shift))
                .filter(change -> !change.aspects().isEmpty());
    }

    private static ShiftChange shiftChange(PostText post, ShiftText shift, PostText newPost, ShiftText newShift) {
        ShiftTerms before = new ShiftTerms(shift.start(), shift.end(), post.site());
        ShiftTerms after = new ShiftTerms(newShift.start(), newShift.end(), newPost.site());
        List<Aspect> aspects = new ArrayList<>();
        if (!before.start().equals(after.start()) || !before.end().equals(after.end())) {
            aspects.add(Aspect.TIME);
        }
        if (!before.site().equals(after.site())) {
            aspects.add(Aspect.PLACE);
        }
        if (!post.risk().equals(newPost.risk())) {
            aspects.add(Aspect.RISK);
        }
        return new ShiftChange(shift.id(), before, after, aspects);
    }
}
