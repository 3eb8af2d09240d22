package org.campusfrontline.volunteer.recruitment.revision.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanChange.Field;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.PostText;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.ShiftText;
import org.jspecify.annotations.Nullable;

/// What differs between two texts of one plan, in its order; parts are known by their ids.
public final class PlanDiff {

    private final List<PlanChange> changes = new ArrayList<>();

    private PlanDiff() {}

    public static List<PlanChange> of(PlanText before, PlanText after) {
        PlanDiff diff = new PlanDiff();
        diff.field(null, null, Field.TITLE_ZH, before.titleZh(), after.titleZh());
        diff.field(null, null, Field.TITLE_EN, before.titleEn(), after.titleEn());
        diff.description(null, before.description(), after.description());
        after.posts().forEach(post -> diff.post(before.post(post.id()), post));
        return List.copyOf(diff.changes);
    }

    private void post(PostText before, PostText after) {
        UUID id = after.id();
        field(id, null, Field.TITLE_ZH, before.titleZh(), after.titleZh());
        field(id, null, Field.TITLE_EN, before.titleEn(), after.titleEn());
        description(id, before.description(), after.description());
        field(id, null, Field.SITE, before.site(), after.site());
        field(id, null, Field.RISK_LEVEL, before.risk().level(), after.risk().level());
        field(id, null, Field.RISK_ZH, before.risk().textZh(), after.risk().textZh());
        field(id, null, Field.RISK_EN, before.risk().textEn(), after.risk().textEn());
        after.shifts().forEach(shift -> shift(id, before.shift(shift.id()), shift));
    }

    private void description(@Nullable UUID post, Description before, Description after) {
        field(post, null, Field.DESCRIPTION_ZH, before.textZh(), after.textZh());
        field(post, null, Field.DESCRIPTION_EN, before.textEn(), after.textEn());
    }

    private void shift(UUID post, ShiftText before, ShiftText after) {
        field(post, after.id(), Field.START, before.start(), after.start());
        field(post, after.id(), Field.END, before.end(), after.end());
        field(post, after.id(), Field.SEATS, before.seats(), after.seats());
    }

    private void field(
            @Nullable UUID post, @Nullable UUID shift, Field field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new PlanChange(post, shift, field, text(before), text(after)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
