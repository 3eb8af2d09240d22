package org.campusfrontline.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTokenTest {

    private static final int MANY = 1000;

    @Test
    void neverTellsTheSameTwiceAndFitsIntoAnAddress() {
        Set<String> tokens =
                Stream.generate(() -> SecretToken.next(24)).limit(MANY).collect(Collectors.toSet());

        assertThat(tokens).hasSize(MANY).allMatch(token -> token.matches("[A-Za-z0-9_-]{32}"));
    }

    /// The example "abc" of FIPS 180-4.
    @Test
    void hashesAsThePublishedExample() {
        assertThat(HexFormat.of().formatHex(SecretToken.hash("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
