package org.campusfrontline.roster.calendar.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Parts a span of time at the campus's midnights: minutes that pass, on the day on which they pass.
public final class MinutesByDay {

    private MinutesByDay() {}

    public static NavigableMap<LocalDate, Integer> of(Instant start, Instant end, ZoneId zone) {
        NavigableMap<LocalDate, Integer> minutes = new TreeMap<>();
        LocalDate day = LocalDate.ofInstant(start, zone);
        Instant from = start;
        while (from.isBefore(end)) {
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant to = midnight.isBefore(end) ? midnight : end;
            minutes.put(day, Math.toIntExact(Duration.between(from, to).toMinutes()));
            from = to;
            day = day.plusDays(1);
        }
        return minutes;
    }
}
