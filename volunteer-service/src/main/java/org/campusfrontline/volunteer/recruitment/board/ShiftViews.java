package org.campusfrontline.volunteer.recruitment.board;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// Makes the view of a shift, with why its reader could not sign up.
@Singleton
class ShiftViews {

    private final Actions actions;

    ShiftViews(Actions actions) {
        this.actions = actions;
    }

    ShiftView of(ShiftFacts shift, Optional<Refusal> refusal) {
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
                shift.free(),
                shift.waiting(),
                List.of(actions.of("signUp", refusal)));
    }
}
