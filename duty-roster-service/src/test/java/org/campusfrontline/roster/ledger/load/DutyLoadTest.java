package org.campusfrontline.roster.ledger.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.campusfrontline.roster.calendar.day.DayBook;
import org.campusfrontline.roster.calendar.day.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyLoadTest {

    private static final ZoneId CAMPUS = ZoneId.of("Asia/Shanghai");
    private static final Nights NIGHTS = new Nights(LocalTime.of(22, 0), LocalTime.of(6, 0), 120);

    @ParameterizedTest
    @CsvSource({
        "2025-03-03T16:00, 2025-03-03T23:59, 0",
        "2025-03-03T16:00, 2025-03-04T00:00, 1",
        "2025-03-03T22:00, 2025-03-04T06:00, 1",
        "2025-03-03T04:00, 2025-03-03T12:00, 1",
        "2025-03-03T04:01, 2025-03-03T12:00, 0",
        "2025-03-03T05:00, 2025-03-04T00:00, 1",
        "2025-03-03T04:00, 2025-03-04T00:00, 2",
        "2025-03-03T08:00, 2025-03-03T16:00, 0"
    })
    void countsANightFromTwoHoursOfItOn(LocalDateTime start, LocalDateTime end, int nights) {
        assertThat(NIGHTS.of(instant(start), instant(end), CAMPUS)).isEqualTo(nights);
    }

    @Test
    void weighsMinutesByTheDayOnWhichTheyPass() {
        // Given: from Saturday 4 October 2025, a rest day, through the night into Sunday; and into the Mid-Autumn day
        LocalDate first = LocalDate.of(2025, 9, 30);
        DutyLoad weighing = new DutyLoad(
                NIGHTS, CAMPUS, new DayBook(Shipped.years(), List.of()).classes(first, first.plusDays(10)));

        // When
        Load inRest = weighing.of(at("2025-10-04T20:00"), at("2025-10-05T08:00"), Zone.GREEN);
        Load intoHoliday = weighing.of(at("2025-10-05T20:00"), at("2025-10-06T08:00"), Zone.RED);
        Load atWork = weighing.of(at("2025-09-30T08:00"), at("2025-09-30T16:00"), Zone.YELLOW);

        // Then
        assertThat(inRest)
                .isEqualTo(Load.of(Axis.MINUTES, 720).with(Axis.NIGHTS, 1).with(Axis.REST_DAY_MINUTES, 720));
        assertThat(intoHoliday)
                .isEqualTo(Load.of(Axis.MINUTES, 720)
                        .with(Axis.NIGHTS, 1)
                        .with(Axis.REST_DAY_MINUTES, 240)
                        .with(Axis.HOLIDAY_MINUTES, 480)
                        .with(Axis.RED_MINUTES, 720));
        assertThat(atWork).isEqualTo(Load.of(Axis.MINUTES, 480).with(Axis.YELLOW_MINUTES, 480));
    }

    private static Instant at(String local) {
        return instant(LocalDateTime.parse(local));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(CAMPUS).toInstant();
    }
}
