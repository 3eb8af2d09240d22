package org.campusfrontline.volunteer.recruitment.travel;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What must lie between the end of a shift at one site and the start of another at another. At the same site it
/// is less than nothing where shifts may overlap for a hand-over.
public final class TravelTable {

    public static final TravelTable NONE = new TravelTable(Map.of(), Duration.ZERO, Duration.ZERO);
    private final Map<Way, Duration> ways;
    private final Duration usual;
    private final Duration handOver;

    private TravelTable(Map<Way, Duration> ways, Duration usual, Duration handOver) {
        this.ways = Map.copyOf(ways);
        this.usual = usual;
        this.handOver = handOver;
    }

    private record Way(String from, String to) {}

    /// `usual` between sites of which nothing is said. A way counts in both directions unless the other one is said
    /// too.
    static TravelTable of(Collection<SiteWay> said, Duration usual, Duration handOver) {
        Map<Way, Duration> ways = new HashMap<>();
        said.forEach(way -> ways.put(new Way(way.from(), way.to()), Duration.ofMinutes(way.minutes())));
        said.forEach(way -> ways.putIfAbsent(new Way(way.to(), way.from()), Duration.ofMinutes(way.minutes())));
        return new TravelTable(ways, usual, handOver);
    }

    /// Whether all there is to look at is the overlap itself.
    public boolean isNone() {
        return ways.isEmpty() && usual.isZero() && handOver.isZero();
    }

    /// No way takes longer.
    public Duration reach() {
        return ways.values().stream().reduce(usual, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /// How long shifts at the same site may overlap.
    public Duration handOver() {
        return handOver;
    }

    public Duration gap(String from, String to) {
        return from.equals(to) ? handOver.negated() : ways.getOrDefault(new Way(from, to), usual);
    }
}
