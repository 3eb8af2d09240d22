package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Times in which somebody is busy, [start, end), as the least list of spans: in order, apart from each other, within a
/// window.
public final class BusyTimes {

    private BusyTimes() {}

    /// A time: [start, end).
    public record Span(Instant start, Instant end) {}

    public static List<Span> united(Collection<Span> spans, Instant from, Instant to) {
        List<Span> united = new ArrayList<>();
        List<Span> ordered = spans.stream()
                .map(span -> new Span(later(span.start(), from), earlier(span.end(), to)))
                .filter(span -> span.start().isBefore(span.end()))
                .sorted(Comparator.comparing(Span::start))
                .toList();
        for (Span span : ordered) {
            if (united.isEmpty() || united.getLast().end().isBefore(span.start())) {
                united.add(span);
            } else {
                Span last = united.removeLast();
                united.add(new Span(last.start(), later(last.end(), span.end())));
            }
        }
        return List.copyOf(united);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
