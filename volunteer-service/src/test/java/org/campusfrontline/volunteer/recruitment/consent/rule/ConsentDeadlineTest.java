package org.campusfrontline.volunteer.recruitment.consent.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentDeadlineTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "P30D,   PT24H,   PT1H,   P15D",
        "PT96H,  PT24H,   PT1H,   PT48H",
        "PT95H,  PT23H45M, PT1H,  PT47H30M",
        "PT48H,  PT12H,   PT1H,   PT24H",
        "PT4H,   PT1H,    PT1H,   PT2H",
        "PT3H,   PT45M,   PT45M,  PT1H30M",
        "PT20M,  PT5M,    PT5M,   PT10M",
        "PT10M,  PT5M,    PT5M,   PT5M",
        "PT1M,   PT5M,    PT5M,   PT5M",
        "PT-1H,  PT5M,    PT5M,   PT5M",
        "PT-117M, PT3M,   PT3M,   PT3M",
    })
    void shrinksAsTheShiftNears(Duration left, Duration usual, Duration earliest, Duration latest) {
        Instant start = NOW.plus(left);

        ConsentDeadline deadline = ConsentDeadline.of(NOW, start, start.plus(Duration.ofHours(2)));

        assertThat(deadline).isEqualTo(new ConsentDeadline(NOW.plus(usual), NOW.plus(earliest), NOW.plus(latest)));
    }

    @Test
    void allowsItsBoundsAndNothingBeyond() {
        ConsentDeadline deadline = ConsentDeadline.of(NOW, NOW.plus(Duration.ofDays(2)), NOW.plus(Duration.ofDays(3)));

        assertThat(deadline.allows(deadline.earliest())).isTrue();
        assertThat(deadline.allows(deadline.latest())).isTrue();
        assertThat(deadline.allows(deadline.earliest().minusNanos(1000))).isFalse();
        assertThat(deadline.allows(deadline.latest().plusNanos(1000))).isFalse();
    }

    @Test
    void leavesEverybodyTimeAndTheNextOneAsMuchWheneverItIsAsked() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Instant start = NOW.plusSeconds(random.nextInt(-7200, 40 * 86_400));
            Instant end = start.plusSeconds(7200 + random.nextInt(86_400));
            ConsentDeadline deadline = ConsentDeadline.of(NOW, start, end);
            Duration held = Duration.between(NOW, deadline.usual());
            String what = "seed %d, start %s, end %s: %s".formatted(seed, start, end, deadline);

            assertThat(held).as(what).isBetween(Duration.ZERO, Duration.ofHours(24));
            assertThat(deadline.usual()).as(what).isBeforeOrEqualTo(end);
            assertThat(held.compareTo(Duration.ofMinutes(5)) >= 0
                            || deadline.usual().equals(end))
                    .as(what)
                    .isTrue();
            assertThat(deadline.allows(deadline.usual())).as(what).isTrue();
            if (deadline.latest().isAfter(deadline.usual())) {
                assertThat(Duration.between(deadline.latest(), start))
                        .as(what)
                        .isGreaterThanOrEqualTo(Duration.between(NOW, deadline.latest()));
            }
        }
    }
}
