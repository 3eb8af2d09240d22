package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes.Span;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class BusyTimesTest {

    private static final Logger LOG = Logger.getLogger(BusyTimesTest.class);
    private static final Instant ZERO = Instant.parse("2031-05-25T00:00:00Z");

    private static Instant at(int minute) {
        return ZERO.plus(Duration.ofMinutes(minute));
    }

    private static Span span(int from, int to) {
        return new Span(at(from), at(to));
    }

    @Test
    void unitesWhatTouches() {
        assertThat(BusyTimes.united(List.of(span(5, 9), span(0, 5)), at(0), at(100)))
                .containsExactly(span(0, 9));
        assertThat(BusyTimes.united(List.of(span(5, 9), span(0, 4)), at(0), at(100)))
                .containsExactly(span(0, 4), span(5, 9));
    }

    @Test
    void keepsAllThatACalendarSaysWithinTheWindowAndNoMore() {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<Span> spans = new ArrayList<>();
            for (int n = random.nextInt(9); n > 0; n--) {
                int from = random.nextInt(120);
                spans.add(span(from, from + random.nextInt(30)));
            }
            List<Span> united = BusyTimes.united(spans, at(20), at(100));
            for (int minute = 0; minute < 160; minute++) {
                Instant now = at(minute);
                boolean within = minute >= 20 && minute < 100;
                assertThat(holds(united, now))
                        .as("seed %d: minute %d of %s", seed, minute, spans)
                        .isEqualTo(within && holds(spans, now));
            }
            assertThat(IntStream.range(1, united.size())
                            .allMatch(n -> united.get(n - 1)
                                    .end()
                                    .isBefore(united.get(n).start())))
                    .as("seed %d: %s", seed, united)
                    .isTrue();
        }
    }

    private static boolean holds(List<Span> spans, Instant now) {
        return spans.stream().anyMatch(span -> !now.isBefore(span.start()) && now.isBefore(span.end()));
    }
}
