package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import java.time.Instant;
import java.util.List;

/// Whether several times of validity cover a whole shift together: a policy that ends when the next begins leaves no
/// gap. All intervals are half-open.
final class Coverage {

    private Coverage() {}

    static boolean covers(List<Holding> held, Instant start, Instant end) {
        Instant reached = start;
        boolean moved = true;
        while (moved && reached.isBefore(end)) {
            moved = false;
            for (Holding one : held) {
                if (one.from() != null && one.from().isAfter(reached)) {
                    continue;
                }
                if (one.until() == null) {
                    return true;
                }
                if (one.until().isAfter(reached)) {
                    reached = one.until();
                    moved = true;
                }
            }
        }
        return !reached.isBefore(end);
    }
}
