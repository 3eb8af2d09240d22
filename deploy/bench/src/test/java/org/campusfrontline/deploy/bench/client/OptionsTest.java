package org.campusfrontline.deploy.bench.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
    void takesSeveralFilesAsWordsWithCommasAndByNamingThemAgain() {
        // When
        Options options = Options.read(new String[] {
            "roster", "--instance", "a", "b", "--seconds", "9", "--instance", "c,d", "--json", "--instance", "e,"
        });

        // Then
        assertThat(options.paths("instance"))
                .containsExactly(Path.of("a"), Path.of("b"), Path.of("c"), Path.of("d"), Path.of("e"));
        assertThat(options.words()).containsExactly("roster");
        assertThat(options.number("seconds", 1, 10, 1)).isEqualTo(9);
        assertThat(options.has("json")).isTrue();
        assertThat(options.list("solution")).isEmpty();
    }

    @Test
    void refusesASecondValueWhereThereIsOne() {
        assertThatThrownBy(() -> Options.read(new String[] {"--seconds", "9", "--seconds", "8"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--seconds is given twice and takes one value");
        assertThatThrownBy(() ->
                        Options.read(new String[] {"--instance", "a", "b"}).path("instance"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--instance takes one value here, not a b");
        assertThatThrownBy(() -> Options.read(new String[] {"--instance", "--seconds", "9"}))
                .hasMessage("--instance needs a value");
        assertThatThrownBy(() -> Options.read(new String[] {"--seconds", "--json"}))
                .hasMessage("--seconds needs a value");
    }

    @Test
    void saysHowItWasCalledWithoutWhatOnlyShowsOrKeepsTheAnswer() {
        Options options = Options.read(new String[] {"rush", "--json", "--replicas", "3", "--record", "--kill"});

        assertThat(options.asGiven()).isEqualTo("rush --replicas 3 --kill");
        assertThat(Options.read(new String[] {"roster", "--instance", "a", "b", "--instance", "c"})
                        .asGiven())
                .isEqualTo("roster --instance a,b,c");
    }
}
