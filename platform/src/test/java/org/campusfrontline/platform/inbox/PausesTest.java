package org.campusfrontline.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(200);
    private final Pauses pauses = pauses(LONG);

    @Test
    void letsABatchBeginAtOnceAfterAQuietTime() {
        assertThat(took(() -> pauses.keepRhythm("a"))).isLessThan(LONG);
    }

    @Test
    void keepsTheRhythmOfEachConsumerByItself() {
        pauses.keepRhythm("a");

        assertThat(took(() -> pauses.keepRhythm("b"))).isLessThan(LONG);
    }

    @Test
    void letsTheNextBatchBeginInTheRhythm() {
        Pauses quick = pauses(SHORT);
        long begun = System.nanoTime();

        quick.keepRhythm("a");
        quick.keepRhythm("a");
        quick.keepRhythm("a");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(SHORT.multipliedBy(2));
    }

    @Test
    void waitsForNothingOnceTheProcessStops() {
        pauses.keepRhythm("a");
        pauses.stop(new ShutdownEvent());

        assertThatIllegalStateException().isThrownBy(() -> pauses.keepRhythm("a"));
    }

    private static Pauses pauses(Duration rhythm) {
        return new Pauses(new SimpleMeterRegistry(), new Settings(rhythm));
    }

    private static Duration took(Runnable action) {
        long begun = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private record Settings(Duration rhythm) implements InboxSettings {

        @Override
        public Duration retention() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration purgeEvery() {
            return Duration.ofMinutes(1);
        }
    }
}
