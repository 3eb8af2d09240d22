package org.campusfrontline.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.WriteFuzz;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@CampusTest
class FuzzTest {

    @Inject
    Database database;

    private Campus campus;

    /// The one table that has no name in its path, and so is met by what is sent at random, is as it was before.
    @AfterEach
    void clearTravelTimes() {
        String path = "/travel-times";
        long version = campus.as(campus.organiser).get(path).jsonPath().getLong("version");
        campus.as(campus.organiser)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("ways", List.of()))
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void survivesOddInput() {
        // Given
        campus = Campus.create(database);
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
