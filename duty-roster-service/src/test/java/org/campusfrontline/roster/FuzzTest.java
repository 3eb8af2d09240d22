package org.campusfrontline.roster;

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
        Campus.Unit unit = Campus.unit(1);
        TestGrants.give(unit.planner(), "operator", Campus.TREE, unit.code());

        // When
        int sent = WriteFuzz.withToken(TestTokens.of(unit.planner())).run();

        // Then
        assertThat(sent).isGreaterThan(500);
    }
}
