package org.campusfrontline.volunteer.recruitment.attendance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final Instant NOW = Instant.parse("2030-05-25T08:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    @Test
    void isOfflineAfterMoreThanAMinute() {
        assertThat(ago(Duration.ofMinutes(1)).isOffline()).isFalse();
        assertThat(ago(Duration.ofMinutes(1).plusNanos(1000)).isOffline()).isTrue();
    }

    @Test
    void isTakenUpToADayLater() {
        assertThat(ago(DAY).refusal(DAY)).isEmpty();
        Refusal late = ago(DAY.plusNanos(1000)).refusal(DAY).orElseThrow();
        assertThat(late.code()).isEqualTo(AttendanceProblem.TOLD_TOO_LATE);
        assertThat(late.values()).containsEntry("hours", 24L);
    }

    @Test
    void isTakenFromAClockThatIsAMinuteAhead() {
        assertThat(ago(Duration.ofMinutes(-1)).refusal(DAY)).isEmpty();
        assertThat(code(ago(Duration.ofMinutes(-1).minusNanos(1000)).refusal(DAY)))
                .contains(AttendanceProblem.NOT_YET);
    }

    private static Told ago(Duration duration) {
        return new Told(NOW.minus(duration), NOW);
    }

    private static Optional<ProblemCode> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code);
    }
}
