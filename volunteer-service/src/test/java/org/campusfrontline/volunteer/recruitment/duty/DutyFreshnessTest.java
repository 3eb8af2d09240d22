package org.campusfrontline.volunteer.recruitment.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DutyFreshnessTest {

    private static final Instant START = Instant.parse("2030-05-25T08:00:00Z");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Instant now = START;
    private OptionalLong behind = OptionalLong.empty();
    private final DutyFreshness freshness = new DutyFreshness(() -> behind, meters, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    private void look(Instant at, OptionalLong plans) {
        now = at;
        behind = plans;
        freshness.look();
    }

    @Test
    void isUnknownUntilTheBrokerHasTold() {
        look(START, OptionalLong.empty());

        assertThat(freshness.asOf()).isEmpty();
        assertThat(meters.get("campus.duties.age.seconds").gauge().value()).isNaN();
        assertThat(meters.get("campus.duties.behind").gauge().value()).isEqualTo(-1);
    }

    @Test
    void goesOnWhileNothingIsBehind() {
        look(START, OptionalLong.of(0));
        look(START.plusSeconds(5), OptionalLong.of(0));

        assertThat(freshness.asOf()).contains(START.plusSeconds(5));
    }

    @Test
    void standsStillWhilePlansWaitToBeRead() {
        look(START, OptionalLong.of(0));
        look(START.plusSeconds(5), OptionalLong.of(1));

        assertThat(freshness.asOf()).contains(START);
        assertThat(meters.get("campus.duties.behind").gauge().value()).isEqualTo(1);
        assertThat(meters.get("campus.duties.age.seconds").gauge().value()).isEqualTo(5);
    }

    @Test
    void standsStillWhileTheBrokerIsAway() {
        look(START, OptionalLong.of(0));
        look(START.plus(Duration.ofMinutes(1)), OptionalLong.empty());

        assertThat(freshness.asOf()).contains(START);
        assertThat(meters.get("campus.duties.age.seconds").gauge().value()).isEqualTo(60);
    }
}
