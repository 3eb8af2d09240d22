package org.campusfrontline.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-05-22T12:00:00.123Z");

    @Test
    void bearsTheMillisecondVersionAndVariantOfRfc9562() {
        // When
        UUID id = at(NOON).next();

        // Then
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void sortsByTimeAsBytes() {
        byte[] earlier = Ids.bytes(at(NOON).next());
        byte[] later = Ids.bytes(at(NOON.plusMillis(1)).next());

        assertThat(Arrays.compareUnsigned(earlier, later)).isNegative();
    }

    @Test
    void neverRepeatsWithinAMillisecond() {
        // Given
        Ids ids = at(NOON);
        Set<UUID> seen = new HashSet<>();

        // When
        for (int i = 0; i < 100_000; i++) {
            seen.add(ids.next());
        }

        // Then
        assertThat(seen).hasSize(100_000);
    }

    @Test
    void goesToBytesAndBack() {
        UUID id = at(NOON).next();

        assertThat(Ids.fromBytes(Ids.bytes(id))).isEqualTo(id);
        assertThat(Ids.bytes(UUID.fromString("00112233-4455-7677-8899-aabbccddeeff")))
                .containsExactly(
                        0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x76, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff);
    }

    private static Ids at(Instant instant) {
        return new Ids(Clock.fixed(instant, ZoneOffset.UTC));
    }
}
