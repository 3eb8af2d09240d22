package org.campusfrontline.platform.time;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// A time of every day in which nobody is called unless it is urgent: [from, to), over midnight where it ends earlier
/// than it begins.
public record QuietHours(LocalTime from, LocalTime to) {

    public boolean cover(Instant now, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(now, zone);
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
