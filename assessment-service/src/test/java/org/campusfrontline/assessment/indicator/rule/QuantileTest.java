package org.campusfrontline.assessment.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuantileTest {

    private static final List<Duration> ONE_TO_TEN =
            LongStream.rangeClosed(1, 10).mapToObj(Duration::ofSeconds).toList();

    @Test
    void takesTheNearestRank() {
        assertThat(Quantile.of(ONE_TO_TEN, 50)).contains(Duration.ofSeconds(5));
        assertThat(Quantile.of(ONE_TO_TEN, 51)).contains(Duration.ofSeconds(6));
        assertThat(Quantile.of(ONE_TO_TEN, 90)).contains(Duration.ofSeconds(9));
        assertThat(Quantile.of(ONE_TO_TEN, 100)).contains(Duration.ofSeconds(10));
        assertThat(Quantile.of(ONE_TO_TEN, 1)).contains(Duration.ofSeconds(1));
    }

    @Test
    void thereIsNoneOfNothing() {
        assertThat(Quantile.of(List.of(), 50)).isEmpty();
    }
}
