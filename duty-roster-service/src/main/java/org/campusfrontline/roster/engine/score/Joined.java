package org.campusfrontline.roster.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// One or several rules of one slot that a single mechanism judges at once.
record Joined(int slot, Mechanism mechanism) {

    /// Whether it is soft and judges people apart, so that what it finds in somebody's cells is theirs alone.
    boolean isOwn() {
        return !Bound.isHard(slot) && mechanism.apart();
    }

    static List<Joined> of(List<Bound> bounds) {
        List<Joined> all = new ArrayList<>();
        for (Bound bound : bounds) {
            add(all, new Joined(bound.slot(), bound.mechanism()));
        }
        return List.copyOf(all);
    }

    private static void add(List<Joined> all, Joined one) {
        for (int place = 0; place < all.size(); place++) {
            Joined other = all.get(place);
            Optional<Mechanism> both =
                    other.slot == one.slot ? other.mechanism.joined(one.mechanism) : Optional.empty();
            if (both.isPresent()) {
                all.set(place, new Joined(one.slot, both.get()));
                return;
            }
        }
        all.add(one);
    }
}
