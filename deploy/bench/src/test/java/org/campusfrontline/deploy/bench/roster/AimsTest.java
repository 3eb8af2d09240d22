package org.campusfrontline.deploy.bench.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.published.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AimsTest {

    private final Measured measured = new Measured();

    @Test
    void holdsAnInstanceAgainstTheBestKnown() {
        // When
        Aims.of("curtois").hold(planned("8", 1365, 1300L, null), measured);
        assertThat(measured.held()).isTrue();
        Aims.of("curtois").hold(planned("1", 608, 607L, null), measured);

        // Then
        assertThat(measured.held()).isFalse();
        assertThat(measured.table())
                .contains("| 8: over the best known | 0.050 | at most 0.050 | yes |")
                .contains("| 1: over the best known | 0.002 | at most 0 | no |");
    }

    @Test
    void holdsAnInstanceOneBeyondItsAimAsMissed() {
        Aims.of("curtois").hold(planned("8", 1366, 1300L, null), measured);
        assertThat(measured.held()).isFalse();
    }

    @Test
    void wantsABoundWhereTheValueHasNoAim() {
        Aims.of("curtois").hold(planned("20", 9999, 4769L, 4000L), measured);
        assertThat(measured.held()).isTrue();
        assertThat(measured.table()).doesNotContain("20: over the best known");

        Aims.of("curtois").hold(planned("20", 9999, 4769L, null), measured);
        assertThat(measured.held()).isFalse();
    }

    @Test
    void knowsNoAimForOtherInstancesOfTheSameName() {
        Aims.of("curtois").hold(planned("1", 9999, null, null), measured);
        Aims.of("inrc2").hold(planned("1", 9999, 607L, null), measured);

        assertThat(measured.held()).isTrue();
        assertThat(measured.table()).doesNotContain("over the best known");
    }

    @Test
    void holdsTheMeanOfTheCompetitionAndTellsThatOfOthers() {
        Aims.of("curtois").holdMean(0.5, measured);
        assertThat(measured.held()).isTrue();
        assertThat(measured.table()).contains("| mean over the best known | 0.500 |  |  |");

        Aims.of("inrc2").holdMean(0.0401, measured);
        assertThat(measured.held()).isFalse();
    }

    private static Result planned(String instance, long value, @Nullable Long best, @Nullable Long bound) {
        return Result.of(instance, new Count(Map.of(), Map.of("cover", value)), bound, best, 1, 2);
    }
}
