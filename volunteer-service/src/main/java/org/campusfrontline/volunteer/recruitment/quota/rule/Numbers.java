package org.campusfrontline.volunteer.recruitment.quota.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// How many a shift needs, wants and has at most. min ≤ target ≤ seats.
public record Numbers(int min, int target, int seats) {

    public boolean isShort(int confirmed) {
        return confirmed < min;
    }

    /// The refusal stands at the first number that is not in its order.
    public Optional<Refusal> refusal() {
        if (target > seats) {
            return Optional.of(refused("/target"));
        }
        return min > target ? Optional.of(refused("/min")) : Optional.empty();
    }

    private Refusal refused(String pointer) {
        return Refusal.of(QuotaProblem.NUMBERS)
                .with("min", min)
                .with("target", target)
                .with("seats", seats)
                .at(pointer);
    }
}
