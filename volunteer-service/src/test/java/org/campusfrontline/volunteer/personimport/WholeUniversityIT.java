package org.campusfrontline.volunteer.personimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.campusfrontline.volunteer.directory.Directory.person;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.imports.ImportFile;
import org.campusfrontline.volunteer.recruitment.Database;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Fifty thousand people in one file, and an administrator who does not have to wait for them.
@CampusTest
class WholeUniversityIT {

    private static final Logger LOG = Logger.getLogger(WholeUniversityIT.class);
    private static final int PEOPLE = 50_000;
    private static final int GRANTS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// A grant takes a second at most where the import takes twenty, and more where the machine is slower.
    private static final int SHARE = 20;

    @Inject
    Database database;

    @Test
    void takesFiftyThousandPeopleWhileGrantsTakeEffect() {
        // Given
        List<String> holders =
                Stream.generate(() -> person("PARTY/PARTY")).limit(GRANTS).toList();
        String prefix = fresh("W") + "-";
        ImportFile file = university(prefix);
        TestTopics.Mark mark = TestTopics.mark("volunteer.grant.v1");

        // When
        Response upload = file.upload(asAdministrator(), "people", false);
        String job = upload.path("id");
        Await.until(PATIENCE, "the import runs", () -> state(job).equals("RUNNING"));
        List<Duration> delays = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (String holder : holders) {
            Duration delay = give(holder, given);
            if (state(job).equals("RUNNING")) {
                delays.add(delay);
            }
        }
        JsonPath report = ImportFile.job(Directory.ADMINISTRATOR, "people", upload);

        // Then
        assertThat(report.getString("state")).isEqualTo("DONE");
        assertThat(ImportFile.counts(report)).containsExactly(PEOPLE, PEOPLE, 0, 0);
        assertThat(count("SELECT COUNT(*) FROM person WHERE number LIKE ?", prefix))
                .isEqualTo(PEOPLE);
        assertThat(delays).as("in force while the import still runs").isNotEmpty();
        TestTopics.await(mark, GRANTS, PATIENCE, event -> given.contains(event.key()));
        Duration took = Duration.between(
                Instant.parse(report.getString("startedAt")), Instant.parse(report.getString("finishedAt")));
        LOG.infof("%d people in %s; grants meanwhile in force after %s", PEOPLE, took, delays);
        assertThat(Collections.min(delays)).isLessThan(took.dividedBy(SHARE));
        Await.until(
                PATIENCE,
                "all are known to recruitment",
                () -> count("SELECT COUNT(*) FROM person_timeline WHERE person LIKE ?", prefix) == PEOPLE);
    }

    /// From the request until the service's own projection, which hears of grants by their topic alone, knows it.
    private static Duration give(String holder, List<String> given) {
        long start = System.nanoTime();
        String id = keyed(asAdministrator())
                .body(Directory.grantBody(holder, "secretary", "PARTY", "PARTY"))
                .post("/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Directory.awaitRole(holder, "secretary", "PARTY", "PARTY");
        given.add(id);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String state(String job) {
        return asAdministrator().get("/people/imports/" + job).path("state");
    }

    private long count(String sql, String prefix) {
        return database.number(sql, prefix + "%");
    }

    private static ImportFile university(String prefix) {
        Stream<String> people = IntStream.range(0, PEOPLE).mapToObj(i -> prefix + i + ",学生" + i + ",PARTY");
        return ImportFile.csv(
                Stream.concat(Stream.of("number,displayName,party"), people).toArray(String[]::new));
    }
}
