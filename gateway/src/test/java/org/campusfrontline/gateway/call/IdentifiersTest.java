package org.campusfrontline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.campusfrontline.gateway.token.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123Z");

    private final Identifiers identifiers = new Identifiers(new MovableClock(NOW), new SplittableRandom(1));

    @Test
    void makesUuidsOfVersionSevenThatCarryTheTimeAndDiffer() {
        Set<String> made = new HashSet<>();

        for (int i = 0; i < 10_000; i++) {
            made.add(identifiers.requestId(null));
        }

        assertThat(made).hasSize(10_000).allSatisfy(id -> {
            UUID uuid = UUID.fromString(id);
            assertThat(uuid.version()).isEqualTo(7);
            assertThat(uuid.variant()).isEqualTo(2);
            assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "a-b_c.D9", "0192f0c1-7b7e-7c11-8f00-000000000001"})
    void keepsAWellFormedId(String sent) {
        assertThat(identifiers.requestId(sent)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "with space", "semi;colon", "<script>", "quo\"te..", "新的请求编号一二三"})
    void replacesAnyOther(String sent) {
        assertThat(identifiers.requestId(sent)).hasSize(36).isNotEqualTo(sent);
        assertThat(identifiers.requestId("a".repeat(65))).hasSize(36);
    }

    @Test
    void everyCallHasAParentOfItsOwn() {
        String sent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

        assertThat(identifiers.traceParent(sent))
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
                .endsWith("-00")
                .isNotEqualTo(identifiers.traceParent(sent));
        assertThat(identifiers.traceParent(null)).isNotEqualTo(identifiers.traceParent(null));
    }
}
