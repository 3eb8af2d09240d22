package org.campusfrontline.volunteer.unit.rule;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;

/// All places of one tree over all time, and what must hold of them at every instant.
public final class TreeShape {

    /// The most steps from a unit up to the root.
    public static final int DEEPEST = 32;

    private final String tree;
    private final Map<String, List<Span>> spans;

    public TreeShape(String tree, Collection<Span> places) {
        this.tree = tree;
        this.spans =
                new HashMap<>(places.stream().sorted(comparing(Span::from)).collect(Collectors.groupingBy(Span::unit)));
    }

    /// The first thing wrong with one of the units or with what stands directly below them.
    public Optional<Refusal> faultAround(Set<String> units) {
        return new TreeSet<>(units)
                .stream()
                        .flatMap(unit -> Stream.of(emptyOrDouble(unit), circleOrDepth(unit), parentGap(spansOf(unit))))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> parentGap(below(units)));
    }

    private Optional<Refusal> emptyOrDouble(String unit) {
        Instant free = Instant.MIN;
        boolean open = false;
        for (Span span : spansOf(unit)) {
            if (span.isEmpty()) {
                return Optional.of(refusal(UnitProblem.SPAN_EMPTY, unit, span.from()));
            }
            if (open || span.from().isBefore(free)) {
                return Optional.of(refusal(UnitProblem.PLACED_TWICE, unit, span.from()));
            }
            open = span.to() == null;
            free = span.to() == null ? free : span.to();
        }
        return Optional.empty();
    }

    private Optional<Refusal> circleOrDepth(String unit) {
        return spansOf(unit).stream()
                .flatMap(span -> climb(span, unit, 1).stream())
                .findFirst();
    }

    /// Goes up through all times of the span at once: where the parent moves meanwhile, the way parts.
    private Optional<Refusal> climb(Span span, String start, int depth) {
        String parent = span.parent();
        if (parent == null) {
            return Optional.empty();
        }
        if (parent.equals(start)) {
            return Optional.of(refusal(UnitProblem.CYCLE, start, span.from()));
        }
        if (depth > DEEPEST) {
            return Optional.of(refusal(UnitProblem.TOO_DEEP, start, span.from()).with("most", DEEPEST));
        }
        return spansOf(parent).stream()
                .map(place -> place.within(span.from(), span.to()))
                .filter(place -> !place.isEmpty())
                .flatMap(place -> climb(place, start, depth + 1).stream())
                .findFirst();
    }

    private Optional<Refusal> parentGap(List<Span> places) {
        return places.stream().flatMap(span -> parentGap(span).stream()).findFirst();
    }

    /// The parent must stand in the tree from the beginning of the span to its end without a gap.
    private Optional<Refusal> parentGap(Span span) {
        String parent = span.parent();
        if (parent == null) {
            return Optional.empty();
        }
        Instant covered = span.from();
        for (Span place : spansOf(parent)) {
            if (place.from().isAfter(covered)) {
                break;
            }
            if (place.to() == null) {
                return Optional.empty();
            }
            covered = place.to().isAfter(covered) ? place.to() : covered;
        }
        return span.to() != null && !covered.isBefore(span.to())
                ? Optional.empty()
                : Optional.of(
                        refusal(UnitProblem.PARENT_ABSENT, span.unit(), covered).with("parent", parent));
    }

    private List<Span> below(Set<String> units) {
        return spans.values().stream()
                .flatMap(List::stream)
                .filter(span -> span.parent() != null && units.contains(span.parent()))
                .toList();
    }

    private List<Span> spansOf(String unit) {
        return spans.getOrDefault(unit, List.of());
    }

    private Refusal refusal(UnitProblem problem, String unit, Instant at) {
        return Refusal.of(problem).with("unit", unit).with("tree", tree).with("at", at.toString());
    }
}
