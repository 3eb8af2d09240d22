package org.campusfrontline.volunteer.recruitment.board;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.volunteer.recruitment.quota.QuotaLook.Stand;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.jspecify.annotations.Nullable;

/// Makes the view of a shift, with why its reader could not sign up.
@Singleton
class ShiftViews {

    private final Actions actions;

    ShiftViews(Actions actions) {
        this.actions = actions;
    }

    ShiftView of(ShiftFacts shift, Optional<Refusal> refusal, @Nullable Stand stand) {
        return new ShiftView(
                shift.shift(),
                shift.post(),
                shift.activity(),
                shift.titleZh(),
                shift.titleEn(),
                shift.postTitleZh(),
                shift.postTitleEn(),
                shift.category(),
                shift.site(),
                shift.start(),
                shift.end(),
                shift.capacity(),
                stand == null ? shift.free() : stand.open(),
                shift.waiting(),
                stand == null ? null : stand.figures(),
                List.of(actions.of("signUp", refusal)));
    }
}
