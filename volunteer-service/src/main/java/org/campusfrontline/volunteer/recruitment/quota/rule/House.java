package org.campusfrontline.volunteer.recruitment.quota.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A shift with the people who hold its seats, and who may come next. Seats are kept so that at every moment all lines
/// can still be met when the house is full; each line keeps seats of its own, though one person may meet several.
public record House(int capacity, int seated, List<Line> lines) {

    public House {
        lines = List.copyOf(lines);
    }

    /// Why somebody has no seat here now; `lines` are the places of those that say so.
    public record Barrier(Kind kind, List<Integer> lines) {
        public Barrier {
            lines = List.copyOf(lines);
        }

        public enum Kind {
            /// No seat is free.
            FULL,
            /// The unit has as many as it may have.
            LIMIT,
            /// What is free is kept for those whom these lines count.
            KEPT
        }
    }

    public int free() {
        return capacity - seated;
    }

    /// Seats kept by all lines together.
    public int kept() {
        return lines.stream().mapToInt(line -> line.lacks(capacity)).sum();
    }

    /// Fewest people who could meet all lines: shares need one each, ratios may be met by the same people.
    public int least() {
        int shares = lines.stream()
                .filter(Line.Share.class::isInstance)
                .mapToInt(line -> line.lacks(capacity))
                .sum();
        return lines.stream()
                .map(line -> line.lacks(capacity))
                .max(Comparator.naturalOrder())
                .map(most -> Math.max(most, shares))
                .orElse(0);
    }

    /// With one more person, whom these lines count.
    public House with(Set<Integer> counting) {
        List<Line> next = new ArrayList<>(lines);
        counting.forEach(place -> next.set(place, next.get(place).counted()));
        return new House(capacity, seated + 1, next);
    }

    /// With a seat that somebody has left whom no line counts any more.
    public House withoutOne() {
        return new House(capacity, seated - 1, lines);
    }

    /// Empty where a person whom these lines count may have a seat.
    public Optional<Barrier> barrier(Set<Integer> counting) {
        if (free() <= 0) {
            return Optional.of(new Barrier(Barrier.Kind.FULL, List.of()));
        }
        List<Integer> spent = counting.stream().filter(this::isSpent).toList();
        if (!spent.isEmpty()) {
            return Optional.of(new Barrier(Barrier.Kind.LIMIT, spent));
        }
        House next = with(counting);
        boolean meetsSomething = next.kept() < kept();
        boolean leavesWay = next.least() <= next.free();
        boolean admitted =
                least() > free() ? meetsSomething : leavesWay && (meetsSomething || next.kept() <= next.free());
        return admitted ? Optional.empty() : Optional.of(new Barrier(Barrier.Kind.KEPT, lacking()));
    }

    /// How many such people could come one after the other.
    public int open(Set<Integer> counting) {
        House house = this;
        int people = 0;
        while (house.barrier(counting).isEmpty()) {
            house = house.with(counting);
            people++;
        }
        return people;
    }

    private boolean isSpent(int place) {
        return lines.get(place) instanceof Line.Share share && share.taken() >= share.atMost();
    }

    private List<Integer> lacking() {
        return IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).lacks(capacity) > 0)
                .boxed()
                .toList();
    }
}
