package org.campusfrontline.volunteer.recruitment.swap.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who could swap with whom, in twos and threes. The order of the wishes decides, so that every replica finds the
/// same: the first that lies in any cycle gets its best one, shorter before longer and earlier before later partners;
/// then the same among the rest.
public final class SwapCycles {

    private SwapCycles() {}

    /// A seat of a person's, and the wishes whose seats the person would and could take for it.
    public record Wish(UUID id, String person, Set<UUID> takes) {
        public Wish {
            takes = Set.copyOf(takes);
        }
    }

    /// Each takes the seat of the next, the last that of the first; the earliest wish stands first.
    /// `barred` are cycles that were proposed before, in this form.
    public static List<List<UUID>> find(List<Wish> wishes, Set<List<UUID>> barred) {
        Map<UUID, Wish> left = new LinkedHashMap<>();
        wishes.forEach(wish -> left.put(wish.id(), wish));
        List<List<UUID>> found = new ArrayList<>();
        for (Wish first : wishes) {
            best(first, left, barred).ifPresent(cycle -> {
                found.add(cycle);
                cycle.forEach(left::remove);
            });
            left.remove(first.id());
        }
        return found;
    }

    /// All before the first lie in no cycle that is left, so it is the earliest of each of its own.
    private static Optional<List<UUID>> best(Wish first, Map<UUID, Wish> left, Set<List<UUID>> barred) {
        if (!left.containsKey(first.id())) {
            return Optional.empty();
        }
        return pairs(first, left).stream()
                .filter(cycle -> !barred.contains(cycle))
                .findFirst()
                .or(() -> triples(first, left).stream()
                        .filter(cycle -> !barred.contains(cycle))
                        .findFirst());
    }

    private static List<List<UUID>> pairs(Wish first, Map<UUID, Wish> left) {
        return left.values().stream()
                .filter(second -> takes(first, second) && takes(second, first))
                .map(second -> List.of(first.id(), second.id()))
                .toList();
    }

    private static List<List<UUID>> triples(Wish first, Map<UUID, Wish> left) {
        List<List<UUID>> found = new ArrayList<>();
        for (Wish second : left.values()) {
            if (takes(first, second)) {
                left.values().stream()
                        .filter(third -> takes(second, third) && takes(third, first) && distinct(first, second, third))
                        .forEach(third -> found.add(List.of(first.id(), second.id(), third.id())));
            }
        }
        return found;
    }

    private static boolean takes(Wish taker, Wish giver) {
        return !taker.person().equals(giver.person()) && taker.takes().contains(giver.id());
    }

    private static boolean distinct(Wish... wishes) {
        Set<String> people = new HashSet<>();
        for (Wish wish : wishes) {
            people.add(wish.person());
        }
        return people.size() == wishes.length;
    }
}
