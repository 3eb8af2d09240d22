package org.campusfrontline.volunteer.profile.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.campusfrontline.volunteer.profile.rule.Availability.DayRule;
import org.campusfrontline.volunteer.profile.rule.Availability.Window;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// A Friday.
    private static final LocalDate FRIDAY = LocalDate.of(2030, 5, 31);

    private static Window window(DayOfWeek day, int from, int to) {
        return new Window(day, from * 60, to * 60);
    }

    private static Availability evenings(DayRule... exceptions) {
        return new Availability(
                SHANGHAI,
                List.of(window(DayOfWeek.FRIDAY, 18, 24), window(DayOfWeek.SATURDAY, 0, 2)),
                List.of(exceptions));
    }

    private static Instant at(ZoneId zone, LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }

    private static boolean friday(Availability availability, int fromHour, int fromMinute, int toHour, int toMinute) {
        return availability.covers(at(SHANGHAI, FRIDAY, fromHour, fromMinute), at(SHANGHAI, FRIDAY, toHour, toMinute));
    }

    @Test
    void holdsForExactlyItsWindow() {
        assertThat(friday(evenings(), 18, 0, 23, 0)).isTrue();
        assertThat(friday(evenings(), 17, 59, 23, 0)).isFalse();
        assertThat(friday(evenings(), 12, 0, 13, 0)).isFalse();
    }

    @Test
    void goesOnOverMidnightIntoTheNextMonth() {
        Instant start = at(SHANGHAI, FRIDAY, 22, 0);
        assertThat(evenings().covers(start, at(SHANGHAI, FRIDAY.plusDays(1), 2, 0)))
                .isTrue();
        assertThat(evenings().covers(start, at(SHANGHAI, FRIDAY.plusDays(1), 2, 1)))
                .isFalse();
    }

    @Test
    void leavesNoGapBetweenWindowsThatMeetButSeesOneThatIsThere() {
        Availability meeting = new Availability(
                SHANGHAI, List.of(window(DayOfWeek.FRIDAY, 12, 14), window(DayOfWeek.FRIDAY, 8, 12)), List.of());
        Availability parted = new Availability(
                SHANGHAI, List.of(new Window(DayOfWeek.FRIDAY, 481, 840), window(DayOfWeek.FRIDAY, 0, 8)), List.of());
        assertThat(friday(meeting, 8, 0, 14, 0)).isTrue();
        assertThat(friday(parted, 7, 0, 9, 0)).isFalse();
    }

    @Test
    void isNotMisledByAWindowWithinAnother() {
        Availability nested = new Availability(
                SHANGHAI, List.of(window(DayOfWeek.FRIDAY, 8, 18), window(DayOfWeek.FRIDAY, 9, 10)), List.of());
        assertThat(friday(nested, 8, 0, 18, 0)).isTrue();
        assertThat(friday(nested, 8, 0, 18, 1)).isFalse();
    }

    @Test
    void putsExceptionsBeforeTheWeek() {
        DayRule away = new DayRule(FRIDAY, FRIDAY.plusDays(1), false);
        DayRule free = new DayRule(FRIDAY, FRIDAY.plusDays(1), true);
        assertThat(friday(evenings(away), 18, 0, 23, 0)).isFalse();
        assertThat(friday(evenings(free), 0, 0, 18, 0)).isTrue();
        assertThat(friday(evenings(away, free), 18, 0, 23, 0)).isFalse();
    }

    @Test
    void endsAnExceptionBeforeItsLastDay() {
        DayRule before = new DayRule(FRIDAY.minusDays(7), FRIDAY, false);
        DayRule after = new DayRule(FRIDAY.plusDays(1), FRIDAY.plusDays(2), false);
        assertThat(friday(evenings(before), 18, 0, 23, 0)).isTrue();
        assertThat(friday(evenings(after), 18, 0, 23, 0)).isTrue();
    }

    @Test
    void countsANightInWhichAnHourIsMissingByTheClockOnTheWall() {
        LocalDate spring = LocalDate.of(2030, 3, 31);
        Availability night = new Availability(BERLIN, List.of(window(DayOfWeek.SUNDAY, 1, 4)), List.of());
        Instant start = at(BERLIN, spring, 1, 0);
        assertThat(night.covers(start, start.plusSeconds(2 * 3600))).isTrue();
        assertThat(night.covers(start, start.plusSeconds(2 * 3600 + 60))).isFalse();
    }

    @Test
    void countsANightInWhichAnHourComesTwice() {
        LocalDate autumn = LocalDate.of(2030, 10, 27);
        Availability night = new Availability(BERLIN, List.of(window(DayOfWeek.SUNDAY, 1, 4)), List.of());
        Instant start = at(BERLIN, autumn, 1, 0);
        assertThat(night.covers(start, start.plusSeconds(4 * 3600))).isTrue();
        assertThat(night.covers(start, start.plusSeconds(4 * 3600 + 60))).isFalse();
    }

    @Test
    void isJudgedByThePersonsOwnZone() {
        Availability berlin = new Availability(BERLIN, List.of(window(DayOfWeek.FRIDAY, 0, 24)), List.of());
        assertThat(friday(berlin, 5, 0, 6, 0)).isFalse();
        assertThat(friday(berlin, 6, 0, 7, 0)).isTrue();
    }

    @Test
    void knowsAWindowWithoutTime() {
        assertThat(new Window(DayOfWeek.FRIDAY, 60, 60).hasNoTime()).isTrue();
        assertThat(new Window(DayOfWeek.FRIDAY, 60, 61).hasNoTime()).isFalse();
    }

    @Test
    void hasCodesAndStatusesThatStay() {
        assertThat(ProfileProblem.COMPETENCE_UNKNOWN.code()).isEqualTo("VOL-2221");
        assertThat(ProfileProblem.COMPETENCE_UNKNOWN.status()).isEqualTo(422);
        assertThat(ProfileProblem.OWN_PROOF.code()).isEqualTo("VOL-2228");
        assertThat(ProfileProblem.OWN_PROOF.status()).isEqualTo(409);
    }
}
