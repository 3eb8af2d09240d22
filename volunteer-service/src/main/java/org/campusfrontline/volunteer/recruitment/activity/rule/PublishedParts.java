package org.campusfrontline.volunteer.recruitment.activity.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// Once published, people have signed up for these shifts of these posts: none comes, goes or becomes another kind of
/// work. What a post is called, where and when it is, may change.
public final class PublishedParts {

    private PublishedParts() {}

    /// What is fixed of a post, with its shifts in any order.
    public record FixedPost(@Nullable UUID id, String category, Set<UUID> shifts) {
        public FixedPost {
            shifts = Set.copyOf(shifts);
        }
    }

    /// A refusal at each part that was added, left out or changed.
    public static List<Refusal> check(List<FixedPost> before, List<FixedPost> wanted) {
        List<Refusal> refusals = new ArrayList<>();
        if (before.size() != wanted.size()) {
            refusals.add(fixed("/posts"));
        }
        for (int i = 0; i < Math.min(before.size(), wanted.size()); i++) {
            if (!before.get(i).equals(wanted.get(i))) {
                refusals.add(fixed("/posts/" + i));
            }
        }
        return refusals;
    }

    private static Refusal fixed(String pointer) {
        return Refusal.of(ActivityProblem.PART_FIXED).at(pointer);
    }
}
