package org.campusfrontline.volunteer.recruitment.attendance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final Instant START = Instant.parse("2030-05-25T08:00:00Z");
    private static final Duration TEN = Duration.ofMinutes(10);

    @Test
    void countsTenMinutesFromTheStart() {
        Absence absence = new Absence(START, START.minus(Duration.ofDays(3)), TEN);

        assertThat(absence.refusal(START.plus(TEN).minusNanos(1000))).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(AttendanceProblem.NOT_YET_ABSENT);
            assertThat(refusal.values()).containsEntry("from", START.plus(TEN));
        });
        assertThat(absence.refusal(START.plus(TEN))).isEmpty();
    }

    @Test
    void givesWhoGotTheSeatLaterTenMinutesFromThen() {
        Instant got = START.plus(Duration.ofMinutes(12));

        assertThat(new Absence(START, got, TEN).from()).isEqualTo(got.plus(TEN));
    }
}
