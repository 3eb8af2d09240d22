package org.campusfrontline.volunteer.recruitment.callout.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class CallOrderTest {

    private static final Logger LOG = Logger.getLogger(CallOrderTest.class);
    private static final Instant LONG_AGO = Instant.parse("2031-01-01T00:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    private static List<String> ordered(Candidate... candidates) {
        List<Candidate> all = new ArrayList<>(List.of(candidates));
        Collections.reverse(all);
        return all.stream().sorted(CallOrder.ORDER).map(Candidate::person).toList();
    }

    @Test
    void callsWhoFitsBeforeWhoIsRestedBeforeWhoseTurnItIs() {
        assertThat(ordered(
                        new Candidate("two skills", 2, false, Duration.ZERO, LONG_AGO, 9),
                        new Candidate("one skill, says free", 1, true, Duration.ZERO, LONG_AGO, 9),
                        new Candidate("one skill", 1, false, DAY, null, 0),
                        new Candidate("rested", 0, false, DAY, LONG_AGO.plusSeconds(1), 9),
                        new Candidate("less rested", 0, false, DAY.minusSeconds(1), null, 0)))
                .containsExactly("two skills", "one skill, says free", "one skill", "rested", "less rested");
    }

    @Test
    void callsWhoWasNeverCalledAndThenTheLongestAgo() {
        assertThat(ordered(
                        new Candidate("never", 0, false, DAY, null, 9),
                        new Candidate("long ago", 0, false, DAY, LONG_AGO, 9),
                        new Candidate("later", 0, false, DAY, LONG_AGO.plusNanos(1), 0)))
                .containsExactly("never", "long ago", "later");
    }

    @Test
    void restsInWholeHoursUpToADay() {
        assertThat(ordered(
                        new Candidate("lot decides", 0, false, DAY.plusHours(40), LONG_AGO, 1),
                        new Candidate("as rested", 0, false, DAY, LONG_AGO, 2),
                        new Candidate("same hour, called earlier", 0, false, Duration.ofMinutes(61), null, 9),
                        new Candidate("same hour", 0, false, Duration.ofMinutes(119), LONG_AGO, 0)))
                .containsExactly("lot decides", "as rested", "same hour, called earlier", "same hour");
    }

    @Test
    void isOneOrderWhateverComesFirst() {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Random random = new Random(seed);
        List<Candidate> all = IntStream.range(0, 200)
                .mapToObj(i -> new Candidate(
                        "P" + i,
                        random.nextInt(3),
                        random.nextBoolean(),
                        Duration.ofMinutes(random.nextInt(2_000)),
                        random.nextInt(3) == 0 ? null : LONG_AGO.plusSeconds(random.nextInt(3)),
                        random.nextInt(4)))
                .toList();
        List<Candidate> ordered = all.stream().sorted(CallOrder.ORDER).toList();
        List<Candidate> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        assertThat(shuffled.stream().sorted(CallOrder.ORDER))
                .as("seed %d", seed)
                .isEqualTo(ordered);
        for (int i = 1; i < ordered.size(); i++) {
            assertThat(isBehind(ordered.get(i - 1), ordered.get(i)))
                    .as("seed %d: %s, %s", seed, ordered.get(i - 1), ordered.get(i))
                    .isFalse();
        }
    }

    /// Worse in the first thing in which they differ.
    private static boolean isBehind(Candidate before, Candidate after) {
        if (before.skills() != after.skills()) {
            return before.skills() < after.skills();
        }
        if (before.saysFree() != after.saysFree()) {
            return after.saysFree();
        }
        long hours = Math.min(24, before.rest().toHours());
        long others = Math.min(24, after.rest().toHours());
        if (hours != others) {
            return hours < others;
        }
        return after.lastCalled() == null
                ? before.lastCalled() != null
                : before.lastCalled() != null && before.lastCalled().isAfter(after.lastCalled());
    }

    /// No absence, no answer, no hour of service can change the order, since none is known to it.
    @Test
    void knowsNothingOfAnybodysRecord() {
        assertThat(Arrays.stream(Candidate.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("person", "skills", "saysFree", "rest", "lastCalled", "lot");
    }

    @Test
    void callsSomeForEachMissingSeatUpToABound() {
        assertThat(WaveSize.of(1, 3, 200)).isEqualTo(3);
        assertThat(WaveSize.of(66, 3, 200)).isEqualTo(198);
        assertThat(WaveSize.of(67, 3, 200)).isEqualTo(200);
        assertThat(WaveSize.of(Integer.MAX_VALUE, 3, 200)).isEqualTo(200);
        assertThat(WaveSize.of(0, 3, 200)).isZero();
        assertThat(WaveSize.of(-1, 3, 200)).isZero();
    }

    @Test
    void hasCodesAndStatusesThatStay() {
        assertThat(CallOutProblem.CALL_RUNNING.code()).isEqualTo("VOL-3221");
        assertThat(CallOutProblem.CALL_RUNNING.status()).isEqualTo(409);
        assertThat(CallOutProblem.URGENCY.status()).isEqualTo(422);
    }
}
