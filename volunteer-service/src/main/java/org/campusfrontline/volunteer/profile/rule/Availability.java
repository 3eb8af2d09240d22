package org.campusfrontline.volunteer.profile.rule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a person has time: windows of every week in a zone of the person's own, and days on which they do not hold.
/// All half-open.
public record Availability(ZoneId zone, List<Window> weekly, List<DayRule> exceptions) {

    public static final int DAY_MINUTES = 24 * 60;

    public Availability {
        weekly = List.copyOf(weekly);
        exceptions = List.copyOf(exceptions);
    }

    /// In minutes of that weekday; `toMinute` 1440 is its end.
    public record Window(DayOfWeek day, int fromMinute, int toMinute) {

        public boolean hasNoTime() {
            return fromMinute >= toMinute;
        }
    }

    /// From that day up to, not including, the other: wholly free or not free at all. The first that names a day holds.
    public record DayRule(LocalDate from, LocalDate to, boolean available) {

        boolean names(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    private record Span(Instant from, Instant to) {}

    /// Whether the person has time for all of it.
    public boolean covers(Instant start, Instant end) {
        Instant reached = start;
        for (Span free : spans(LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone))) {
            if (free.from().isAfter(reached)) {
                return !reached.isBefore(end);
            }
            reached = free.to().isAfter(reached) ? free.to() : reached;
        }
        return !reached.isBefore(end);
    }

    private List<Span> spans(LocalDate first, LocalDate last) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            spans.addAll(spansOf(day));
        }
        spans.sort(Comparator.comparing(Span::from));
        return spans;
    }

    private List<Span> spansOf(LocalDate day) {
        Optional<DayRule> exception =
                exceptions.stream().filter(one -> one.names(day)).findFirst();
        if (exception.isPresent()) {
            return exception.get().available() ? List.of(span(day, 0, DAY_MINUTES)) : List.of();
        }
        return weekly.stream()
                .filter(window -> window.day() == day.getDayOfWeek())
                .map(window -> span(day, window.fromMinute(), window.toMinute()))
                .toList();
    }

    /// By the clock on the wall, so that an hour that the day has not or has twice is as long as it is.
    private Span span(LocalDate day, int fromMinute, int toMinute) {
        return new Span(at(day, fromMinute), at(day, toMinute));
    }

    private Instant at(LocalDate day, int minute) {
        LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
        return local.atZone(zone).toInstant();
    }
}
