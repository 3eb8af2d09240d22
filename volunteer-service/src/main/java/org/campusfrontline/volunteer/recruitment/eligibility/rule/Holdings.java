package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that is known of a person. What is null or missing is unknown, and unknown is not enough.
public record Holdings(
        @Nullable Boolean adult,
        @Nullable Boolean fit,
        @Nullable Instant fitUntil,
        List<Holding> held,
        Set<Accepted> accepted,
        Standing standing) {

    /// Of whom nothing is known.
    public static final Holdings NOTHING = new Holdings(null, null, null, List.of(), Set.of(), (tree, unit) -> false);

    public Holdings {
        held = List.copyOf(held);
        accepted = Set.copyOf(accepted);
    }

    /// A risk notice that the person accepted and has not taken back.
    public record Accepted(String category, long notice) {}

    /// Whether the person belongs to that unit or one below it; without a unit, to any of the tree.
    @FunctionalInterface
    public interface Standing {
        boolean within(String tree, @Nullable String unit);
    }
}
