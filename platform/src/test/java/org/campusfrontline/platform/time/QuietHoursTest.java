package org.campusfrontline.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2031-05-01T13:59:59Z, Asia/Shanghai, false",
        "22:00, 07:00, 2031-05-01T14:00:00Z, Asia/Shanghai, true",
        "22:00, 07:00, 2031-05-01T22:59:59Z, Asia/Shanghai, true",
        "22:00, 07:00, 2031-05-01T23:00:00Z, Asia/Shanghai, false",
        "12:30, 13:30, 2031-05-01T12:29:59Z, UTC, false",
        "12:30, 13:30, 2031-05-01T12:30:00Z, UTC, true",
        "12:30, 13:30, 2031-05-01T13:30:00Z, UTC, false",
        // The clocks go forward at two: half past two of the wall is never, three is at once.
        "02:00, 03:00, 2031-03-30T00:59:59Z, Europe/Berlin, false",
        "02:00, 03:00, 2031-03-30T01:00:00Z, Europe/Berlin, false",
        // And back at three: the hour from two is quiet twice.
        "02:00, 03:00, 2031-10-26T00:30:00Z, Europe/Berlin, true",
        "02:00, 03:00, 2031-10-26T01:30:00Z, Europe/Berlin, true",
        "02:00, 03:00, 2031-10-26T02:00:00Z, Europe/Berlin, false"
    })
    void goByTheClockOnTheWall(LocalTime from, LocalTime to, Instant now, ZoneId zone, boolean quiet) {
        assertThat(new QuietHours(from, to).cover(now, zone)).isEqualTo(quiet);
    }
}
