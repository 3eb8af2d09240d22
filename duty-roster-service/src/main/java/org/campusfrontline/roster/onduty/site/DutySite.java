package org.campusfrontline.roster.onduty.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/// A unit's place that one leader answers for each day. A leader's day lasts from `beginsAt` to the same hour of the
/// day after. The telephone is the duty desk's, not a person's.
public record DutySite(
        UUID id,
        String tree,
        String unit,
        String place,
        String nameZh,
        String nameEn,
        String deskPhone,
        LocalTime beginsAt,
        long version) {

    public LocalDate dayAt(Instant instant, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return instant.isBefore(startOf(date, zone)) ? date.minusDays(1) : date;
    }

    public Instant startOf(LocalDate day, ZoneId zone) {
        return day.atTime(beginsAt).atZone(zone).toInstant();
    }

    public Instant endOf(LocalDate day, ZoneId zone) {
        return startOf(day.plusDays(1), zone);
    }
}
