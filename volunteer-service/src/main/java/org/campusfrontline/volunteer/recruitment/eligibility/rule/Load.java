package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How much somebody serves around a shift, that shift included: exact on instants, so that no change of the clocks
/// makes a day longer or shorter. Times at once count once. All intervals are half-open.
final class Load {

    private final List<Engaged> others;
    private final List<Engaged> united;
    private final Engaged shift;

    Load(List<Engaged> others, Engaged shift) {
        this.others = others;
        this.shift = shift;
        this.united = united(Stream.concat(others.stream(), Stream.of(shift)));
    }

    /// The most time that lies in any window of that length which touches the shift. It changes evenly between the
    /// windows that begin where a time begins or end where one ends, so only those are looked at.
    Duration mostWithin(Duration window) {
        Instant first = shift.start().minus(window);
        Stream<Instant> starts = united.stream().map(Engaged::start);
        Stream<Instant> ends = united.stream().map(time -> time.end().minus(window));
        return Stream.concat(Stream.concat(starts, ends), Stream.of(first, shift.end()))
                .filter(from -> !from.isBefore(first) && !from.isAfter(shift.end()))
                .map(from -> within(from, from.plus(window)))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /// The least time between the shift and any other; none or less where they touch or overlap, empty where there is
    /// no other.
    Optional<Duration> leastRest() {
        return others.stream()
                .map(other -> other.start().isBefore(shift.start())
                        ? Duration.between(other.end(), shift.start())
                        : Duration.between(shift.end(), other.start()))
                .min(Comparator.naturalOrder());
    }

    private Duration within(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Engaged time : united) {
            Instant start = time.start().isBefore(from) ? from : time.start();
            Instant end = time.end().isAfter(to) ? to : time.end();
            sum = start.isBefore(end) ? sum.plus(Duration.between(start, end)) : sum;
        }
        return sum;
    }

    private static List<Engaged> united(Stream<Engaged> times) {
        List<Engaged> united = new ArrayList<>();
        for (Engaged time : times.sorted(Comparator.comparing(Engaged::start)).toList()) {
            if (united.isEmpty() || united.getLast().end().isBefore(time.start())) {
                united.add(time);
            } else {
                Engaged last = united.removeLast();
                Instant end = last.end().isAfter(time.end()) ? last.end() : time.end();
                united.add(new Engaged(last.start(), end));
            }
        }
        return united;
    }
}
