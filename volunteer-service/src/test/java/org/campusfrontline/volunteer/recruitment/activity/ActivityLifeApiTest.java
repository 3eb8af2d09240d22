package org.campusfrontline.volunteer.recruitment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ActivityLifeApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @Test
    void pausesWithoutLosingTheLineAndResumesWhereItStood() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), made.shift());
        long version =
                version(step(made.id(), "pause", made.version()).statusCode(200).body("state", equalTo("PAUSED")));
        SignUps.cancel(campus, people.get(0), held).statusCode(200);
        SignUps.signUp(campus, people.get(2), made.shift()).statusCode(409).body("code", equalTo("VOL-2002"));
        assertThat(database.rows("SELECT taken, reserved, waiting FROM shift_seats WHERE shift = ?", made.shift())
                        .getFirst()
                        .values())
                .containsExactly(1, 1, 1);

        // When
        step(made.id(), "resumption", version).statusCode(200).body("state", equalTo("PUBLISHED"));

        // Then
        Await.untilAsserted(PATIENCE, () -> assertThat(state(first)).isEqualTo("CONFIRMED"));
        SignUps.made(campus, people.get(2), made.shift(), "WAIT_LISTED");
    }

    @Test
    void settlesOnlyWhatIsClearAndArchivesOnlyWhatIsSettled() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        String person = campus.person();
        UUID held = SignUps.made(campus, person, made.shift(), "CONFIRMED");
        step(made.id(), "settlement", made.version())
                .statusCode(409)
                .body("code", equalTo("VOL-2027"))
                .body("values.legal", equalTo(List.of("CHANGE", "PAUSE", "CLOSE")));
        long closed = version(step(made.id(), "closure", made.version()).statusCode(200));
        step(made.id(), "settlement", closed)
                .statusCode(409)
                .body("code", equalTo("VOL-2032"))
                .body("values.signUps", equalTo(1));
        SignUps.cancel(campus, person, held).statusCode(200);

        // When
        long settled = version(step(made.id(), "settlement", closed).statusCode(200));
        step(made.id(), "archiving", settled).statusCode(200).body("state", equalTo("ARCHIVED"));

        // Then
        listed("PUBLISHED").body("items.id", not(hasItem(made.id().toString())));
        listed("ARCHIVED").body("items.id", hasItem(made.id().toString()));
    }

    @Test
    void isMovedOnByItsOrganisersOnly() {
        Made made = campus.published(Campus.shift(24, 4, 1));

        campus.as(campus.person())
                .header("If-Match", made.tag())
                .put("/activities/" + made.id() + "/pause")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse listed(String state) {
        return campus.as(campus.organiser)
                .get("/activities?state=" + state + "&tree=MASS&unit=" + campus.unit)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse step(UUID activity, String step, long version) {
        return campus.as(campus.organiser)
                .header("If-Match", "\"v" + version + "\"")
                .put("/activities/" + activity + "/" + step)
                .then();
    }

    private static long version(ValidatableResponse answer) {
        return answer.extract().jsonPath().getLong("version");
    }

    private String state(UUID signUp) {
        return (String) database.rows("SELECT state FROM sign_up WHERE id = ?", signUp)
                .getFirst()
                .get("state");
    }
}
