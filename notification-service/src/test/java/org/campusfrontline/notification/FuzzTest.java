package org.campusfrontline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.WriteFuzz;
import org.junit.jupiter.api.Test;

@CampusTest
class FuzzTest {

    @Test
    void survivesOddInput() {
        // Given
        TestGrants.give("P000801", "operator", "PARTY", "ROOT");

        // When
        int sent = WriteFuzz.withToken(TestTokens.of("P000801")).run();

        // Then
        assertThat(sent).isGreaterThan(200);
    }
}
