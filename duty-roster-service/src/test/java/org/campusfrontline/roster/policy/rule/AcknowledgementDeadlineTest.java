package org.campusfrontline.roster.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcknowledgementDeadlineTest {

    private static final Instant TOLD = Instant.parse("2027-03-01T08:00:00Z");
    private static final Duration USUAL = Duration.ofHours(24);

    @Test
    void givesTheUsualTimeWhereNothingBeginsSooner() {
        assertThat(of()).isEqualTo(TOLD.plus(USUAL));
        assertThat(of(TOLD.plus(USUAL))).isEqualTo(TOLD.plus(USUAL));
        assertThat(of(TOLD.plus(USUAL).plusSeconds(1))).isEqualTo(TOLD.plus(USUAL));
    }

    @Test
    void endsBeforeTheFirstChangedDutyBegins() {
        Instant oneSecondSooner = TOLD.plus(USUAL).minusSeconds(1);
        assertThat(of(oneSecondSooner)).isEqualTo(oneSecondSooner);
        assertThat(of(oneSecondSooner, TOLD.plusSeconds(60), TOLD.plusSeconds(90)))
                .isEqualTo(TOLD.plusSeconds(60));
    }

    @Test
    void isNeverBeforeTheTelling() {
        assertThat(of(TOLD)).isEqualTo(TOLD);
        assertThat(of(TOLD.minusSeconds(1))).isEqualTo(TOLD);
    }

    private static Instant of(Instant... starts) {
        return AcknowledgementDeadline.of(TOLD, USUAL, List.of(starts));
    }
}
