package org.campusfrontline.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.WriteFuzz;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.Test;

@CampusTest
class FuzzTest {

    @Inject
    Database database;

    @Test
    void survivesOddInput() {
        // Given
        Campus campus = Campus.create(database);
        Directory.asAdministrator();
        for (String tree : new String[] {"PARTY", "ADMINISTRATION", "MASS", "CLASS", "PLACE"}) {
            TestGrants.give(campus.organiser, "operator", tree, tree);
        }

        // When
        int sent = WriteFuzz.withToken(TestTokens.of(campus.organiser)).run();

        // Then
        assertThat(sent).isGreaterThan(1_000);
    }
}
