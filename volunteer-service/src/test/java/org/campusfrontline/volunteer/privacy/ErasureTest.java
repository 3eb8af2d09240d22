package org.campusfrontline.volunteer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.give;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.Test;

@CampusTest
class ErasureTest {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String TEXTS = """
            SELECT table_name AS t, column_name AS c FROM information_schema.columns
            WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'char', 'text', 'mediumtext', 'longtext')
                AND table_name NOT LIKE 'DATABASECHANGELOG%'
            """;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Test
    void leavesNothingOfThePersonButTheSums() {
        // Given
        PrivacyScene scene = new PrivacyScene(database, clock);
        scene.play();
        String person = scene.person;
        String name = (String) database.rows("SELECT display_name AS n FROM person WHERE number = ?", person)
                .getFirst()
                .get("n");
        assertThat(places(person)).contains("sign_up.person", "hours_account.code", "certificate.person");
        assertThat(places(name)).contains("person.display_name", "certificate.person_name");
        String tag = depart(person);
        asAdministrator()
                .header("If-Match", tag)
                .put("/people/" + person + "/erasure")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-2014"));
        endShift(person);
        long minutes = minutesOf(scene);
        long seated = seatedAt(scene);
        assertThat(minutes).isPositive();
        assertThat(seated).isPositive();

        // When
        asAdministrator()
                .get("/people/" + person + "/erasure")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("number", equalTo(person))
                .body("parts.part", hasItems("PROFILE", "SIGN_UPS", "HOURS", "TEAMS", "ACCOUNT"))
                .body("parts.findAll { it.part == 'SIGN_UPS' }.deed", hasItem("RENAMED"));
        asAdministrator()
                .header("If-Match", tag)
                .put("/people/" + person + "/erasure")
                .then()
                .statusCode(200)
                .body("parts.findAll { it.part == 'PROFILE' }.deed", hasItem("DELETED"));
        Await.until(SOON, "everybody is told", () -> told(person));

        // Then
        assertThat(places(name)).isEmpty();
        assertThat(places(person))
                .isSubsetOf(
                        "audit_entry.actor",
                        "audit_entry.subject",
                        "audit_entry.facts",
                        "token_revocation.subject",
                        // What others were answered lately, and what the relay has not sent yet.
                        "idempotency.answer",
                        "outbox.aggregateid",
                        "outbox.payload");
        assertThat(minutesOf(scene)).isEqualTo(minutes);
        assertThat(seatedAt(scene)).isEqualTo(seated);
        asAdministrator().get("/hours-reconciliation").then().statusCode(200).body("balanced", equalTo(true));
        certificateIsRevoked(scene, name);
        asAdministrator().get("/people/" + person).then().statusCode(404);
        asAdministrator()
                .header("If-Match", tag)
                .put("/people/" + person + "/erasure")
                .then()
                .statusCode(404);
        comesBackAsSomebodyNew(person);
    }

    @Test
    void isForThoseWhoLeft() {
        String person = Directory.person("MASS/MASS");

        asAdministrator()
                .get("/people/" + person + "/erasure")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-1106"));
        asAdministrator()
                .header("If-Match", "\"v1\"")
                .put("/people/" + person + "/erasure")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-1106"));
    }

    @Test
    void isInTheHandsOfOperatorsOfAWholeTree() {
        String unit = Directory.unit("MASS", "MASS");
        String below = Directory.person("MASS/" + unit);
        give(below, "operator", "MASS", unit);
        String person = Directory.person("MASS/" + unit);
        String tag = depart(person);

        as(below).get("/people/" + person + "/erasure").then().statusCode(403);
        as(below)
                .header("If-Match", tag)
                .put("/people/" + person + "/erasure")
                .then()
                .statusCode(403);
        asAdministrator()
                .header("If-Match", "\"v77\"")
                .put("/people/" + person + "/erasure")
                .then()
                .statusCode(412);
        asAdministrator().put("/people/" + person + "/erasure").then().statusCode(428);
    }

    private String depart(String person) {
        String tag = asAdministrator().get("/people/" + person).getHeader("ETag");
        return asAdministrator()
                .header("If-Match", tag)
                .put("/people/" + person + "/departure")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /// The shift that the person is serving ends.
    private void endShift(String person) {
        clock.forward(Duration.ofDays(2));
        Await.until(
                SOON,
                "the service is over",
                () -> database.number("SELECT COUNT(*) FROM sign_up WHERE person = ? AND state = 'CHECKED_IN'", person)
                        == 0);
        clock.reset();
    }

    /// Every column in which the word stands by itself.
    private List<String> places(String word) {
        String alone = "(^|[^0-9A-Za-z-])" + word + "([^0-9A-Za-z-]|$)";
        List<String> places = new ArrayList<>();
        for (Map<String, Object> column : database.rows(TEXTS)) {
            String select = "SELECT COUNT(*) FROM `%s` WHERE `%s` LIKE ? AND `%s` REGEXP ?"
                    .formatted(column.get("t"), column.get("c"), column.get("c"));
            if (database.number(select, "%" + word + "%", alone) > 0) {
                places.add(column.get("t") + "." + column.get("c"));
            }
        }
        return places;
    }

    private boolean told(String person) {
        return database.number("SELECT COUNT(*) FROM outbox WHERE aggregateid = ?", person) == 0;
    }

    private long minutesOf(PrivacyScene scene) {
        return database.number(
                "SELECT COALESCE(SUM(l.minutes), 0) FROM hours_line l JOIN hours_entry e ON e.id = l.entry"
                        + " WHERE l.line_no = 1 AND e.unit IN (?, ?)",
                scene.runs,
                scene.home);
    }

    private long seatedAt(PrivacyScene scene) {
        return database.number(
                "SELECT COUNT(*) FROM sign_up WHERE shift = ? AND state IN ('CHECKED_OUT', 'COMPLETED')",
                UUID.fromString(scene.things().get("shifts")));
    }

    private static void certificateIsRevoked(PrivacyScene scene, String name) {
        String token = scene.links(Viewer.CERTIFICATE_READER).get("certificate-verifications");
        String answer = Directory.anonymous()
                .get("/certificate-verifications/" + token)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(name);
    }

    private void comesBackAsSomebodyNew(String number) {
        Map<String, Object> body = Directory.personBody(number, "MASS/MASS");
        keyed(asAdministrator())
                .body(body)
                .post("/people")
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        // Whoever had kept the one before would not take the first version of the next.
        Await.until(
                SOON,
                "the new one is known",
                () -> database.number(
                                "SELECT COUNT(*) FROM person_timeline t JOIN directory_member m USING (person)"
                                        + " WHERE person = ? AND t.active AND t.version = 1 AND m.version = 1",
                                number)
                        == 1);
        assertThat(database.number("SELECT COUNT(*) FROM sign_up WHERE person = ?", number))
                .isZero();
    }
}
