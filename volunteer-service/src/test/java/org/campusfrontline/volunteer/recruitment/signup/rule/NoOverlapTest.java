package org.campusfrontline.volunteer.recruitment.signup.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Busy;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Elsewhere;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class NoOverlapTest {

    private static final Logger LOG = Logger.getLogger(NoOverlapTest.class);
    private static final Instant ZERO = Instant.parse("2030-05-25T08:00:00Z");
    private static final UUID OTHER = new UUID(7, 7);

    private static Instant at(int minute) {
        return ZERO.plus(Duration.ofMinutes(minute));
    }

    private static Optional<Refusal> refusal(int start, int end, int busyStart, int busyEnd, int gap) {
        Busy busy = new Busy(OTHER, at(busyStart), at(busyEnd), Duration.ofMinutes(gap));
        return NoOverlap.check(new SignUpFacts(
                ZERO.minus(Duration.ofDays(1)),
                at(start),
                at(end),
                at(end),
                true,
                true,
                false,
                true,
                true,
                false,
                false,
                List.of(busy),
                Elsewhere.NOTHING));
    }

    private static Optional<ProblemCode> code(int start, int end, int busyStart, int busyEnd, int gap) {
        return refusal(start, end, busyStart, busyEnd, gap).map(Refusal::code);
    }

    @Test
    void acceptsAWayThatTakesAllTheTimeBetween() {
        assertThat(code(100, 200, 0, 85, 15)).isEmpty();
        assertThat(code(100, 200, 215, 300, 15)).isEmpty();
    }

    @Test
    void refusesOneMinuteTooFewAndTellsBoth() {
        assertThat(code(100, 200, 0, 86, 15)).contains(SignUpProblem.WAY_TOO_LONG);
        assertThat(refusal(100, 200, 214, 300, 15)).hasValueSatisfying(refusal -> {
            assertThat(refusal.code().code()).isEqualTo("VOL-2403");
            assertThat(refusal.values())
                    .containsEntry("shift", OTHER)
                    .containsEntry("minutes", 15L)
                    .containsEntry("left", 14L)
                    .containsEntry("start", at(214))
                    .containsEntry("end", at(300));
        });
        assertThat(refusal(100, 200, 0, 86, 15).orElseThrow().values()).containsEntry("left", 14L);
    }

    @Test
    void tellsAnOverlapAsSuchHoweverLongTheWay() {
        assertThat(code(100, 200, 0, 101, 15)).contains(SignUpProblem.TIME_OVERLAP);
        assertThat(code(100, 200, 199, 300, 15)).contains(SignUpProblem.TIME_OVERLAP);
        assertThat(code(100, 200, 0, 100, 15)).contains(SignUpProblem.WAY_TOO_LONG);
        assertThat(code(100, 200, 200, 300, 15)).contains(SignUpProblem.WAY_TOO_LONG);
    }

    @Test
    void acceptsAnOverlapAsLongAsAHandOver() {
        assertThat(code(100, 200, 0, 110, -10)).isEmpty();
        assertThat(code(100, 200, 190, 300, -10)).isEmpty();
    }

    @Test
    void refusesOneMinuteMoreThanAHandOver() {
        assertThat(code(100, 200, 0, 111, -10)).contains(SignUpProblem.TIME_OVERLAP);
        assertThat(code(100, 200, 189, 300, -10)).contains(SignUpProblem.TIME_OVERLAP);
    }

    @Test
    void takesNoShiftWithinAnotherForAHandOver() {
        assertThat(code(100, 105, 0, 105, -10)).contains(SignUpProblem.TIME_OVERLAP);
        assertThat(code(100, 200, 100, 105, -10)).contains(SignUpProblem.TIME_OVERLAP);
        assertThat(code(100, 200, 195, 200, -10)).contains(SignUpProblem.TIME_OVERLAP);
        assertThat(code(100, 105, 100, 105, -10)).contains(SignUpProblem.TIME_OVERLAP);
        assertThat(code(100, 105, 99, 106, -10)).contains(SignUpProblem.TIME_OVERLAP);
    }

    /// Against one that walks minute by minute.
    @Test
    void agreesWithWalking() {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            int start = random.nextInt(40);
            int end = start + 1 + random.nextInt(40);
            int busyStart = random.nextInt(40);
            int busyEnd = busyStart + 1 + random.nextInt(40);
            int gap = random.nextInt(25) - 10;
            assertThat(code(start, end, busyStart, busyEnd, gap).isEmpty())
                    .as("seed %d: [%d,%d) and [%d,%d), gap %d", seed, start, end, busyStart, busyEnd, gap)
                    .isEqualTo(walks(start, end, busyStart, busyEnd, gap));
        }
    }

    private static boolean walks(int start, int end, int busyStart, int busyEnd, int gap) {
        int both = 0;
        for (int minute = 0; minute < 100; minute++) {
            both += minute >= start && minute < end && minute >= busyStart && minute < busyEnd ? 1 : 0;
        }
        if (both > 0) {
            boolean oneGoesOn = (busyStart < start && busyEnd < end) || (start < busyStart && end < busyEnd);
            return oneGoesOn && both <= -gap;
        }
        int between = Math.max(start - busyEnd, busyStart - end);
        return between >= gap;
    }
}
