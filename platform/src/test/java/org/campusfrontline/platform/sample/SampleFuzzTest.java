package org.campusfrontline.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.input.WriteFuzz;
import org.junit.jupiter.api.Test;

@CampusTest
class SampleFuzzTest {

    @Test
    void survivesOddInput() {
        // Given
        String token = SampleFixture.organiser();
        TestGrants.give("P000001", "operator", "PARTY", "U1");

        // When
        int sent = WriteFuzz.withToken(token).except("startTestWork").run();

        // Then
        assertThat(sent).isGreaterThan(100);
    }
}
