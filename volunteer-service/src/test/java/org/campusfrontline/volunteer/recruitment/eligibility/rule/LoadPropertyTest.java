package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// The windows of `Load` against one that counts every minute.
class LoadPropertyTest {

    private static final Logger LOG = Logger.getLogger(LoadPropertyTest.class);
    private static final Instant ZERO = Instant.parse("2031-03-29T00:00:00Z");
    private static final int SPAN = 600;
    private static final int CASES = 500;

    private static Instant at(int minute) {
        return ZERO.plus(Duration.ofMinutes(minute));
    }

    private static Engaged random(Random random) {
        int start = random.nextInt(SPAN);
        return new Engaged(at(start), at(start + 1 + random.nextInt(90)));
    }

    @Test
    void findsTheSameMostAndTheSameRestAsCountingEveryMinute() {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            List<Engaged> others = new ArrayList<>();
            for (int n = random.nextInt(7); n > 0; n--) {
                others.add(random(random));
            }
            Engaged shift = random(random);
            int window = 1 + random.nextInt(200);
            Load load = new Load(others, shift);
            assertThat(load.mostWithin(Duration.ofMinutes(window)))
                    .as("seed %d: %s with %s, window %d", seed, shift, others, window)
                    .isEqualTo(Duration.ofMinutes(most(others, shift, window)));
            for (int rest : List.of(0, 1, 30, 90)) {
                assertThat(load.leastRest()
                                .filter(found -> found.compareTo(Duration.ofMinutes(rest)) < 0)
                                .isPresent())
                        .as("seed %d: %s with %s, rest %d", seed, shift, others, rest)
                        .isEqualTo(isDisturbed(others, shift, rest));
            }
        }
    }

    private static int most(List<Engaged> others, Engaged shift, int window) {
        List<Engaged> all = new ArrayList<>(others);
        all.add(shift);
        int first = minute(shift.start()) - window;
        int last = minute(shift.end());
        boolean[] served = new boolean[last + window - first + 1];
        for (int i = 0; i < served.length; i++) {
            Instant minute = at(first + i);
            served[i] = all.stream().anyMatch(time -> !minute.isBefore(time.start()) && minute.isBefore(time.end()));
        }
        int most = 0;
        for (int from = 0; from <= last - first; from++) {
            int sum = 0;
            for (int i = from; i < from + window; i++) {
                sum += served[i] ? 1 : 0;
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    /// Whether any minute of another time lies within so many minutes of the shift. With no rest asked for, a time that
    /// overlaps.
    private static boolean isDisturbed(List<Engaged> others, Engaged shift, int rest) {
        for (int minute = minute(shift.start()) - rest; minute < minute(shift.end()) + rest; minute++) {
            Instant now = at(minute);
            if (others.stream().anyMatch(time -> !now.isBefore(time.start()) && now.isBefore(time.end()))) {
                return true;
            }
        }
        return false;
    }

    private static int minute(Instant instant) {
        return (int) Duration.between(ZERO, instant).toMinutes();
    }
}
