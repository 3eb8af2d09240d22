package org.campusfrontline.roster.callout.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WavesTest {

    private static final Instant START = Instant.parse("2030-06-10T00:00:00Z");

    private static final Waves WAVES = new Waves(3, 40, Duration.ofMinutes(20), Duration.ofMinutes(4));

    @ParameterizedTest
    @CsvSource({
        "PT48H, 3, PT20M",
        "PT24H, 3, PT20M",
        "PT23H59M59S, 6, PT10M",
        "PT4H, 6, PT10M",
        "PT3H59M59S, 12, PT5M",
        "PT1H, 12, PT5M",
        "PT59M59S, 24, PT4M",
        "PT4M, 24, PT4M",
        "PT3M, 24, PT3M",
        "PT0S, 24, PT0S"
    })
    void growAndShortenAsTheStartComesNearer(Duration left, int size, Duration pause) {
        Instant now = START.minus(left);

        assertThat(WAVES.size(1, now, START)).isEqualTo(size);
        assertThat(Duration.between(now, WAVES.next(now, START))).isEqualTo(pause);
    }

    @Test
    void areOfSoManyForEachMissingPersonUpToABound() {
        Instant far = START.minus(Duration.ofDays(3));

        assertThat(WAVES.size(0, far, START)).isZero();
        assertThat(WAVES.size(-1, far, START)).isZero();
        assertThat(WAVES.size(13, far, START)).isEqualTo(39);
        assertThat(WAVES.size(14, far, START)).isEqualTo(40);
        assertThat(WAVES.size(Integer.MAX_VALUE, START, START)).isEqualTo(40);
    }

    @Test
    void eachProblemHasItsCodeAndStatus() {
        assertThat(Stream.of(CallOutProblem.values()).map(CallOutProblem::status))
                .containsOnly(400, 409);
        assertThat(Stream.of(CallOutProblem.values()).map(CallOutProblem::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("ROS-188"));
    }
}
