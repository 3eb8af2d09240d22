package org.campusfrontline.roster.counselling.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// How many appointments one person may hold ahead, so that a few do not take all.
public final class SlotBound {

    private SlotBound() {}

    public static Optional<Refusal> refusal(long held, int most) {
        return held < most
                ? Optional.empty()
                : Optional.of(Refusal.of(SlotProblem.TOO_MANY).with("most", most));
    }
}
