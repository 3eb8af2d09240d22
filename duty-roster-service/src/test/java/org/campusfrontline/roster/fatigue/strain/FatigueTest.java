package org.campusfrontline.roster.fatigue.strain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusfrontline.roster.fatigue.strain.Strain.Kind;
import org.campusfrontline.roster.ledger.load.Nights;
import org.junit.jupiter.api.Test;

class FatigueTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Fatigue.Gauge GAUGE = new Fatigue.Gauge(
            ZONE, new Nights(LocalTime.of(22, 0), LocalTime.of(6, 0), 120), new Limits(660, 2640, 6, 3));

    @Test
    void findsNothingWithoutDuties() {
        Fatigue fatigue = GAUGE.of(List.of(), MONDAY, MONDAY.plusDays(6));

        assertThat(fatigue.minutes()).isZero();
        assertThat(fatigue.mostMinutesOfSevenDays()).isZero();
        assertThat(fatigue.shortestRestMinutes()).isEmpty();
        assertThat(fatigue.daysInARow()).isZero();
        assertThat(fatigue.nightsInARow()).isZero();
        assertThat(fatigue.strains()).isEmpty();
    }

    @Test
    void measuresTheRestBeforeADutyOfTheDays() {
        // Given: late until midnight, then again at eight; the next evening is far away
        List<Work> works = List.of(work(0, 16, 8), work(1, 8, 8), work(2, 16, 8));

        // When
        Fatigue both = GAUGE.of(works, MONDAY, MONDAY.plusDays(2));
        Fatigue later = GAUGE.of(works, MONDAY.plusDays(2), MONDAY.plusDays(2));

        // Then
        assertThat(both.shortestRestMinutes()).hasValue(480);
        assertThat(both.strains())
                .containsExactly(new Strain(Kind.SHORT_REST, MONDAY.plusDays(1), MONDAY.plusDays(1), 480, 660));
        assertThat(later.shortestRestMinutes()).hasValue(24 * 60);
        assertThat(later.strains()).isEmpty();
    }

    @Test
    void takesDutiesThatTouchForOne() {
        // Given: one follows the other at once, and a third lies within both
        List<Work> works = List.of(work(0, 16, 4), work(0, 8, 8), work(0, 15, 2), work(1, 7, 1));

        // When
        Fatigue fatigue = GAUGE.of(works, MONDAY, MONDAY.plusDays(1));

        // Then: 08:00 to 20:00, then eleven hours
        assertThat(fatigue.shortestRestMinutes()).hasValue(660);
        assertThat(fatigue.minutes()).isEqualTo(13 * 60);
        assertThat(fatigue.strains()).isEmpty();
    }

    @Test
    void joinsLongWeeksThatShareDays() {
        // Given: six days of eight hours are 48 hours, one week later 40
        List<Work> works = new ArrayList<>(days(0, 6));
        works.addAll(days(14, 5));

        // When
        Fatigue fatigue = GAUGE.of(works, MONDAY, MONDAY.plusDays(20));

        // Then: the weeks that end on Saturday and on Sunday
        assertThat(fatigue.mostMinutesOfSevenDays()).isEqualTo(2880);
        assertThat(fatigue.strains())
                .containsExactly(new Strain(Kind.LONG_WEEK, MONDAY.minusDays(1), MONDAY.plusDays(6), 2880, 2640));
    }

    @Test
    void keepsLongWeeksApartThatShareNone() {
        List<Work> works = new ArrayList<>(days(0, 6));
        works.addAll(days(14, 6));

        Fatigue fatigue = GAUGE.of(works, MONDAY, MONDAY.plusDays(20));

        assertThat(fatigue.strains())
                .extracting(Strain::firstDay)
                .containsExactly(MONDAY.minusDays(1), MONDAY.plusDays(13));
    }

    @Test
    void countsARunThatBeganBeforeTheDays() {
        // Given: four hours on each of nine days
        List<Work> works =
                IntStream.range(-5, 4).mapToObj(day -> work(day, 8, 4)).toList();

        // When
        Fatigue within = GAUGE.of(works, MONDAY, MONDAY.plusDays(6));
        Fatigue after = GAUGE.of(works, MONDAY.plusDays(4), MONDAY.plusDays(6));

        // Then
        assertThat(within.daysInARow()).isEqualTo(9);
        assertThat(within.minutes()).isEqualTo(4 * 240);
        assertThat(within.strains())
                .containsExactly(new Strain(Kind.DAYS_IN_A_ROW, MONDAY.minusDays(5), MONDAY.plusDays(3), 9, 6));
        assertThat(after.daysInARow()).isZero();
        assertThat(after.strains()).isEmpty();
    }

    @Test
    void countsNightsByTheDayOnWhichTheyBegin() {
        // Given: three from 20:00, and one that begins after midnight but is the night of the day before
        List<Work> three = List.of(work(0, 20, 12), work(1, 20, 12), work(2, 20, 12));
        List<Work> four =
                Stream.concat(three.stream(), Stream.of(work(4, 1, 5))).toList();

        // When
        Fatigue borne = GAUGE.of(three, MONDAY, MONDAY.plusDays(6));
        Fatigue beyond = GAUGE.of(four, MONDAY, MONDAY.plusDays(6));

        // Then
        assertThat(borne.nightsInARow()).isEqualTo(3);
        assertThat(borne.strains()).isEmpty();
        assertThat(beyond.nightsInARow()).isEqualTo(4);
        assertThat(beyond.strains())
                .containsExactly(new Strain(Kind.NIGHTS_IN_A_ROW, MONDAY, MONDAY.plusDays(3), 4, 3));
    }

    private static List<Work> days(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(day -> work(day, 8, 8))
                .toList();
    }

    private static Work work(int day, int hour, int hours) {
        Instant start = MONDAY.plusDays(day).atTime(hour, 0).atZone(ZONE).toInstant();
        return new Work(start, start.plus(Duration.ofHours(hours)));
    }
}
