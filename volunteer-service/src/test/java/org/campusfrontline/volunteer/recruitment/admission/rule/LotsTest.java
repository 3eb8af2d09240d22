package org.campusfrontline.volunteer.recruitment.admission.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final byte[] SEED = HexFormat.of().parseHex("00".repeat(32));

    @Test
    void drawsByTheHashOfSeedAndId() {
        // printf '%096d' 0 | xxd -r -p | sha256sum
        assertThat(Lots.lot(SEED, new UUID(0, 0)))
                .isEqualTo("17b0761f87b081d5cf10757ccc89f12be355c70e2e29df288b65b30710dcbcd1");
    }

    @Test
    void publishesTheHashOfTheSeed() {
        // printf abc | sha256sum
        assertThat(Lots.hash("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void drawsTheSameInWhateverOrderApplicationsAreGiven() {
        // Given
        Random random = new Random(7);
        List<UUID> given = IntStream.range(0, 200)
                .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
        List<UUID> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);

        // When
        List<UUID> drawn = Lots.draw(SEED, given);

        // Then
        assertThat(Lots.draw(SEED, shuffled)).isEqualTo(drawn);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(given).isNotEqualTo(given);
        assertThat(drawn).isSortedAccordingTo((a, b) -> Lots.lot(SEED, a).compareTo(Lots.lot(SEED, b)));
    }

    @Test
    void drawsOtherwiseByAnotherSeed() {
        List<UUID> given = IntStream.range(0, 50).mapToObj(i -> new UUID(i, i)).toList();

        assertThat(Lots.draw(HexFormat.of().parseHex("01".repeat(32)), given)).isNotEqualTo(Lots.draw(SEED, given));
    }
}
