package org.campusfrontline.deploy.bench.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void readsWordsFlagsAndValues() {
        Options options = Options.read(new String[] {"rush", "--json", "--people", "50"});

        assertThat(options.words()).containsExactly("rush");
        assertThat(options.has("json")).isTrue();
        assertThat(options.number("people", 1, 100, 7)).isEqualTo(50);
        assertThat(options.number("seats", 1, 100, 7)).isEqualTo(7);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.read(new String[] {"--speed", "9"}).only("people"))
                .hasMessageContaining("--speed");
        assertThatThrownBy(() -> Options.read(new String[] {"--people"})).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> Options.read(new String[] {"--people", "x"}).number("people", 1, 9, 1))
                .hasMessageContaining("whole number");
        assertThatThrownBy(() -> Options.read(new String[] {"--people", "10"}).number("people", 1, 9, 1))
                .hasMessageContaining("between 1 and 9");
    }

    @Test
    void saysHowItWasCalledWithoutWhatOnlyShowsOrKeepsTheAnswer() {
        Options options = Options.read(new String[] {"rush", "--json", "--replicas", "3", "--record", "--kill"});

        assertThat(options.asGiven()).isEqualTo("rush --replicas 3 --kill");
    }
}
