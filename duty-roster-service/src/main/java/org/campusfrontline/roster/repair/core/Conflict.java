package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Why nobody can take a seat: of all that keeps people out, a part that keeps everybody out already and of which
/// nothing can be spared.
public final class Conflict {

    private Conflict() {}

    /// `keptOut` tells of each person what keeps them out; nothing is returned where somebody is kept out by nothing.
    public static <T> Set<T> minimal(Collection<Set<T>> keptOut) {
        Set<T> rest = new LinkedHashSet<>();
        keptOut.forEach(rest::addAll);
        if (!keepsAllOut(rest, keptOut)) {
            return Set.of();
        }
        for (T one : List.copyOf(rest)) {
            Set<T> without = new LinkedHashSet<>(rest);
            without.remove(one);
            rest = keepsAllOut(without, keptOut) ? without : rest;
        }
        return rest;
    }

    private static <T> boolean keepsAllOut(Set<T> rules, Collection<Set<T>> keptOut) {
        return keptOut.stream().allMatch(reasons -> reasons.stream().anyMatch(rules::contains));
    }

    /// The sets of rules without which somebody is kept out by nothing, the smallest first, none with a spare rule.
    public static <T> List<Set<T>> relaxations(Collection<Set<T>> keptOut) {
        List<Set<T>> sorted = new ArrayList<>(new LinkedHashSet<>(keptOut));
        sorted.sort((one, other) -> Integer.compare(one.size(), other.size()));
        List<Set<T>> minimal = new ArrayList<>();
        for (Set<T> one : sorted) {
            if (minimal.stream().noneMatch(one::containsAll)) {
                minimal.add(new LinkedHashSet<>(one));
            }
        }
        return minimal;
    }
}
