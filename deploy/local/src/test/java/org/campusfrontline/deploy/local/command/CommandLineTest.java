package org.campusfrontline.deploy.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private static final Set<String> SWITCHES = Set.of("--json");
    private static final Set<String> OPTIONS = Set.of("--data", "--port");

    @Test
    void takesOptionsInBothFormsAndSeveralTimes() {
        CommandLine line = parse("grant", "--port", "gateway=1", "--json", "--port=issuer=2", "A1", "--data", "a b");
        assertThat(line.words()).containsExactly("grant", "A1");
        assertThat(line.has("--json")).isTrue();
        assertThat(line.all("--port")).containsExactly("gateway=1", "issuer=2");
        assertThat(line.one("--data")).contains("a b");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> parse("--what")).hasMessage("unknown option --what");
        assertThatThrownBy(() -> parse("--data")).hasMessage("--data needs a value");
        assertThatThrownBy(() -> parse("--data", "a", "--data", "b").one("--data"))
                .hasMessage("--data is given twice");
    }

    @Test
    void refusesPortsThatAreNone() {
        for (String port : List.of("gateway", "gateway=0", "gateway=65536", "gateway=x")) {
            assertThatThrownBy(() -> Installation.ports(parse("--port", port))).isInstanceOf(UsageFailure.class);
        }
        assertThatThrownBy(() -> Installation.ports(parse("--port", "portal=1")))
                .hasMessageContaining("the parts are");
        assertThat(Installation.ports(parse("--port", "gateway=8180")).of("gateway"))
                .isEqualTo(8180);
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(List.of(arguments), SWITCHES, OPTIONS);
    }
}
