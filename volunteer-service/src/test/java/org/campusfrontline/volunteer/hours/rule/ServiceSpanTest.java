package org.campusfrontline.volunteer.hours.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSpanTest {

    private static final Instant START = Instant.parse("2031-03-10T01:00:00Z");
    private static final Instant END = Instant.parse("2031-03-10T03:30:00Z");
    private static final ServiceSpan SPAN = new ServiceSpan(START, END);
    private static final Duration LONGEST = Duration.ofHours(24);

    @Test
    void countsWholeMinutesOnly() {
        assertThat(SPAN.minutes()).isEqualTo(150);
        assertThat(new ServiceSpan(START, END.minusNanos(1)).minutes()).isEqualTo(149);
        assertThat(new ServiceSpan(START, START.plusSeconds(59)).minutes()).isZero();
    }

    @Test
    void touchesNothingAtItsEnds() {
        assertThat(SPAN.overlaps(new ServiceSpan(END, END.plusSeconds(60)))).isFalse();
        assertThat(SPAN.overlaps(new ServiceSpan(START.minusSeconds(60), START)))
                .isFalse();
        assertThat(SPAN.overlaps(new ServiceSpan(END.minusNanos(1), END.plusSeconds(60))))
                .isTrue();
        assertThat(SPAN.overlaps(new ServiceSpan(START.minusSeconds(60), START.plusNanos(1))))
                .isTrue();
        assertThat(SPAN.overlaps(SPAN)).isTrue();
    }

    @Test
    void lastsFromAMinuteToTheLongest() {
        assertThat(new ServiceSpan(START, START.plusSeconds(60)).refusalUnlessSound(LONGEST))
                .isEmpty();
        assertThat(code(new ServiceSpan(START, START.plusSeconds(60).minusNanos(1)).refusalUnlessSound(LONGEST)))
                .isEqualTo("VOL-2803");
        assertThat(new ServiceSpan(START, START.plus(LONGEST)).refusalUnlessSound(LONGEST))
                .isEmpty();
        assertThat(new ServiceSpan(START, START.plus(LONGEST).plusNanos(1)).refusalUnlessSound(LONGEST))
                .hasValueSatisfying(refusal -> assertThat(refusal.values()).containsEntry("longestMinutes", 1440L));
        assertThat(new ServiceSpan(END, START).refusalUnlessSound(LONGEST)).isPresent();
    }

    @Test
    void isOverFromItsEndOn() {
        assertThat(SPAN.refusalUnlessOver(END)).isEmpty();
        assertThat(code(SPAN.refusalUnlessOver(END.minusNanos(1)))).isEqualTo("VOL-2804");
    }

    @Test
    void isAheadUntilItBegins() {
        assertThat(SPAN.refusalUnlessAhead(START.minusNanos(1))).isEmpty();
        assertThat(code(SPAN.refusalUnlessAhead(START))).isEqualTo("VOL-2805");
    }

    @Test
    void movesFreelyBeforeItBeginsAndOnlyShrinksAfter() {
        ServiceSpan later = new ServiceSpan(END, END.plusSeconds(3600));
        ServiceSpan shorter = new ServiceSpan(START, END.minusSeconds(60));

        assertThat(SPAN.refusalToBecome(later, START.minusNanos(1))).isEmpty();
        assertThat(code(SPAN.refusalToBecome(new ServiceSpan(START.minusSeconds(60), END), START.minusSeconds(30))))
                .isEqualTo("VOL-2805");
        assertThat(code(SPAN.refusalToBecome(later, START))).isEqualTo("VOL-2819");
        assertThat(SPAN.refusalToBecome(shorter, START)).isEmpty();
        assertThat(SPAN.refusalToBecome(SPAN, END)).isEmpty();
        assertThat(code(SPAN.refusalToBecome(new ServiceSpan(START, END.plusNanos(1)), END)))
                .isEqualTo("VOL-2819");
        assertThat(code(SPAN.refusalToBecome(new ServiceSpan(START.minusNanos(1), END), END)))
                .isEqualTo("VOL-2819");
    }

    @Test
    void isStoredInMicroseconds() {
        ServiceSpan fine = new ServiceSpan(START.plusNanos(1_999), END.plusNanos(999));

        assertThat(fine.stored()).isEqualTo(new ServiceSpan(START.plusNanos(1_000), END));
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2031-03-31T15:59:59Z, Asia/Shanghai, 2031-03-31",
        "2031-03-31T16:00:00Z, Asia/Shanghai, 2031-04-01",
        "2031-04-01T03:59:59Z, America/New_York, 2031-03-31",
        "2031-04-01T04:00:00Z, America/New_York, 2031-04-01",
        "2031-12-31T10:14:59Z, Pacific/Chatham, 2031-12-31",
        "2031-12-31T10:15:00Z, Pacific/Chatham, 2032-01-01",
        "2032-03-01T00:59:59Z, Atlantic/Azores, 2032-02-29",
        "2032-03-01T01:00:00Z, Atlantic/Azores, 2032-03-01",
        "2031-10-31T23:00:00Z, Europe/Berlin, 2031-11-01"
    })
    void beginsOnTheDayAndInTheMonthOfTheCampus(Instant start, ZoneId zone, LocalDate day) {
        ServiceSpan span = new ServiceSpan(start, start.plus(Duration.ofHours(12)));

        assertThat(span.dayIn(zone)).isEqualTo(day);
        assertThat(span.monthIn(zone)).isEqualTo(YearMonth.from(day));
    }

    /// The night on which clocks go forward has an hour less between the same two times on the wall, the other one an
    /// hour more.
    @ParameterizedTest(name = "from {1} to {2} in {0} are {3} minutes")
    @CsvSource({
        "Europe/Berlin, 2031-03-30T00:00, 2031-03-30T06:00, 300",
        "Europe/Berlin, 2031-10-26T00:00, 2031-10-26T06:00, 420",
        "America/New_York, 2031-03-09T01:30, 2031-03-09T03:30, 60",
        "Australia/Lord_Howe, 2031-04-06T00:00, 2031-04-06T06:00, 390",
        "Asia/Shanghai, 2031-03-30T00:00, 2031-03-30T06:00, 360"
    })
    void countsMinutesThatPassedNotThoseOnTheWall(ZoneId zone, LocalDateTime from, LocalDateTime to, int minutes) {
        ServiceSpan span =
                new ServiceSpan(from.atZone(zone).toInstant(), to.atZone(zone).toInstant());

        assertThat(span.minutes()).isEqualTo(minutes);
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(reason -> reason.code().code()).orElse(null);
    }
}
