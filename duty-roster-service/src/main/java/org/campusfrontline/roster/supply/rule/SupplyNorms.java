package org.campusfrontline.roster.supply.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What one person gets, by shift.
public record SupplyNorms(Map<String, Map<SupplyItem, Integer>> byShift) {

    public SupplyNorms {
        Map<String, Map<SupplyItem, Integer>> copy = new TreeMap<>();
        byShift.forEach((shift, items) -> copy.put(shift, Map.copyOf(items)));
        byShift = Collections.unmodifiableMap(copy);
    }

    /// How many people have a duty of a shift on a day at a site; none where their post has no site, or they no
    /// post.
    public record Heads(LocalDate day, @Nullable String site, String shift, int people) {}

    /// How many of an item a shift of a day needs at a site, or where no site is named; no line says for whom.
    public record Need(LocalDate day, @Nullable String site, String shift, SupplyItem item, long quantity) {}

    /// In the order of days, sites, shifts and items, first those without one; what nobody needs has no line.
    public List<Need> needs(List<Heads> heads) {
        List<Need> needs = new ArrayList<>();
        for (Heads some : heads) {
            byShift.getOrDefault(some.shift(), Map.of())
                    .forEach((item, each) -> needs.add(
                            new Need(some.day(), some.site(), some.shift(), item, (long) each * some.people())));
        }
        return needs.stream()
                .filter(need -> need.quantity() > 0)
                .sorted(Comparator.comparing(Need::day)
                        .thenComparing(Need::site, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Need::shift)
                        .thenComparing(Need::item))
                .toList();
    }
}
