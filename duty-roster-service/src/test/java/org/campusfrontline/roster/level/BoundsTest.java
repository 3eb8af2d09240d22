package org.campusfrontline.roster.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campusfrontline.roster.level.ProofStore.Proof;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final long ALL_WISHES = 9;

    @Test
    void knowsNothingWithoutAProof() {
        // Given
        Bounds bounds = new Bounds(List.of(), ALL_WISHES);

        // Then
        assertThat(bounds.cover()).isEmpty();
        assertThat(bounds.wishes(0)).isEmpty();
    }

    @Test
    void takesAllWishesAwayFromCoverAndCoverFromWishes() {
        // Given: ten times cover and wishes are at least 204
        Bounds bounds = new Bounds(List.of(new Proof(10, 204)), ALL_WISHES);

        // Then: cover is at least 19.5, which means 20, and wishes beside 20 at least 4
        assertThat(bounds.cover()).contains(20L);
        assertThat(bounds.wishes(20)).contains(4L);
        assertThat(bounds.wishes(21)).contains(0L);
    }

    @Test
    void takesTheBestOfAllProofs() {
        // Given
        Bounds bounds = new Bounds(List.of(new Proof(1, 26), new Proof(10, 199), new Proof(10, 204)), ALL_WISHES);

        // Then
        assertThat(bounds.cover()).contains(20L);
        assertThat(bounds.wishes(20)).contains(6L);
    }
}
