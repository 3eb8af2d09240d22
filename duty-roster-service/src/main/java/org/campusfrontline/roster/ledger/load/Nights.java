package org.campusfrontline.roster.ledger.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Counts the nights of a duty: those of which it takes at least so many minutes. A night begins on one day and ends on
/// the next.
public record Nights(LocalTime from, LocalTime to, int leastMinutes) {

    public int of(Instant start, Instant end, ZoneId zone) {
        return begunOn(start, end, zone).size();
    }

    /// The days on which the duty's nights begin, in order.
    public List<LocalDate> begunOn(Instant start, Instant end, ZoneId zone) {
        List<LocalDate> nights = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(end, zone);
        for (LocalDate day = LocalDate.ofInstant(start, zone).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            Instant dusk = day.atTime(from).atZone(zone).toInstant();
            Instant dawn = day.plusDays(1).atTime(to).atZone(zone).toInstant();
            Instant later = start.isAfter(dusk) ? start : dusk;
            Instant earlier = end.isBefore(dawn) ? end : dawn;
            if (Duration.between(later, earlier).toMinutes() >= leastMinutes) {
                nights.add(day);
            }
        }
        return nights;
    }
}
