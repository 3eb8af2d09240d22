package org.campusfrontline.volunteer.recruitment.attendance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class ServiceWindowTest {

    private static final Instant START = Instant.parse("2030-05-25T08:00:00Z");
    private static final Instant END = Instant.parse("2030-05-25T12:00:00Z");
    private static final ServiceWindow WINDOW =
            new ServiceWindow(START, END, Duration.ofMinutes(30), Duration.ofMinutes(60));
    private static final Duration STEP = Duration.ofNanos(1000);

    @Test
    void letsPeopleComeFromHalfAnHourBeforeToTheEnd() {
        assertThat(code(WINDOW.refusalToCome(START.minus(Duration.ofMinutes(30)).minus(STEP))))
                .contains(AttendanceProblem.TOO_EARLY);
        assertThat(WINDOW.refusalToCome(START.minus(Duration.ofMinutes(30)))).isEmpty();
        assertThat(WINDOW.refusalToCome(START.plus(Duration.ofMinutes(16)))).isEmpty();
        assertThat(WINDOW.refusalToCome(END.minus(STEP))).isEmpty();
        assertThat(code(WINDOW.refusalToCome(END))).contains(AttendanceProblem.TOO_LATE);
    }

    @Test
    void refusesToComeDaysBefore() {
        assertThat(code(WINDOW.refusalToCome(START.minus(Duration.ofDays(3))))).contains(AttendanceProblem.TOO_EARLY);
    }

    @Test
    void letsPeopleLeaveUntilAnHourAfterTheEnd() {
        Instant last = END.plus(Duration.ofMinutes(60));

        assertThat(WINDOW.refusalToLeave(last.minus(STEP))).isEmpty();
        assertThat(code(WINDOW.refusalToLeave(last))).contains(AttendanceProblem.TOO_LATE);
        assertThat(code(WINDOW.refusalToLeave(START.minus(Duration.ofMinutes(31)))))
                .contains(AttendanceProblem.TOO_EARLY);
    }

    @Test
    void tellsWhenItIsOpen() {
        Refusal refusal = WINDOW.refusalToCome(END).orElseThrow();

        assertThat(refusal.values()).containsEntry("opens", START.minus(Duration.ofMinutes(30)));
        assertThat(refusal.values()).containsEntry("closes", END);
        assertThat(WINDOW.refusalToCome(START.minus(Duration.ofHours(1)))
                        .orElseThrow()
                        .values())
                .isEqualTo(refusal.values());
    }

    @Test
    void countsNothingOutsideTheShift() {
        assertThat(WINDOW.served(START.minusSeconds(900), END.plusSeconds(900)))
                .contains(new ServiceWindow.Served(START, END));
        assertThat(WINDOW.served(START.plusSeconds(900), END.minusSeconds(900)))
                .contains(new ServiceWindow.Served(START.plusSeconds(900), END.minusSeconds(900)));
    }

    @Test
    void countsNoStayOfLessThanAMinute() {
        assertThat(WINDOW.served(START, START.plusSeconds(60).minus(STEP))).isEmpty();
        assertThat(WINDOW.served(START, START.plusSeconds(60))).isPresent();
        assertThat(WINDOW.served(START.minusSeconds(1200), START.minusSeconds(60)))
                .isEmpty();
        assertThat(WINDOW.served(END.minusSeconds(1), END.plusSeconds(3000))).isEmpty();
    }

    @Test
    void countsTheMinutesThatPassedWhenClocksChange() {
        // Given
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant from = LocalDateTime.parse("2030-03-31T01:00").atZone(berlin).toInstant();
        Instant to = LocalDateTime.parse("2030-03-31T04:00").atZone(berlin).toInstant();
        ServiceWindow night = new ServiceWindow(from, to, Duration.ZERO, Duration.ZERO);

        // When
        ServiceWindow.Served served = night.served(from, to).orElseThrow();

        // Then
        assertThat(Duration.between(served.from(), served.to())).isEqualTo(Duration.ofHours(2));
    }

    private static Optional<ProblemCode> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code);
    }
}
