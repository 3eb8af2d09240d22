package org.campusfrontline.volunteer.person.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a person belongs to a unit of a tree, from inclusive, to exclusive or open.
public record Member(
        String tree, String unit, Instant from, @Nullable Instant to) {

    public boolean holdsAt(Instant at) {
        return !from.isAfter(at) && endsAfter(at);
    }

    public boolean endsAfter(Instant at) {
        return to == null || to.isAfter(at);
    }

    boolean isOf(String otherTree, String otherUnit) {
        return tree.equals(otherTree) && unit.equals(otherUnit);
    }

    boolean isSame(Member other) {
        return isOf(other.tree, other.unit);
    }

    Member endedAt(Instant end) {
        return new Member(tree, unit, from, end);
    }

    /// What is wished of a membership: without `from`, a present one goes on and a new one begins now.
    public record Wish(
            String tree,
            String unit,
            @Nullable Instant from,
            @Nullable Instant to) {}
}
