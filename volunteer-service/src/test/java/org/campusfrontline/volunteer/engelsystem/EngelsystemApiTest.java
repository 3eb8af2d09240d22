package org.campusfrontline.volunteer.engelsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import info.metadude.kotlin.library.engelsystem.models.Shift;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@CampusTest
class EngelsystemApiTest {

    private static final String EXPORT = "/engelsystem/shifts-json-export";

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @Test
    void isReadByTheClientOfAnAppInProduction(@TempDir Path cache) throws Exception {
        // Given
        Campus.Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(48, 2, 1));
        String person = campus.person();
        SignUps.made(campus, person, made.shifts().getFirst(), "CONFIRMED");
        SignUps.made(campus, campus.person(), made.shifts().getLast(), "CONFIRMED");
        SignUps.made(campus, person, made.shifts().getLast(), "WAIT_LISTED");
        String key = key(person);
        AngelClient client = new AngelClient("http://localhost:" + RestAssured.port + "/", cache.toFile());

        // When
        List<Shift> shifts = client.shifts("api/volunteer/v1" + EXPORT, key);

        // Then
        JsonPath known = campus.as(person)
                .get("/activities/" + made.id())
                .then()
                .extract()
                .jsonPath();
        assertThat(shifts).singleElement().satisfies(shift -> {
            assertThat(shift.getSID()).isPositive();
            assertThat(shift.getLocationName()).isEqualTo("第三食堂");
            assertThat(shift.getTalkTitle()).isEqualTo("校园防汛志愿行动");
            assertThat(shift.getTypeName()).isEqualTo("物资搬运");
            assertThat(shift.getTimeZoneName()).isEqualTo("Asia/Shanghai");
            assertThat(Instant.ofEpochSecond(shift.getStartsAt().toEpochSecond()))
                    .isEqualTo(Instant.parse(known.getString("posts[0].shifts[0].start")));
            assertThat(Instant.ofEpochSecond(shift.getEndsAtDate().toEpochSecond()))
                    .isEqualTo(Instant.parse(known.getString("posts[0].shifts[0].end")));
            assertThat(shift.getStartsAt().getOffset().getId()).isEqualTo("+08:00");
        });

        // When
        List<Shift> again = client.shifts("api/volunteer/v1" + EXPORT, key);

        // Then
        assertThat(again).isEqualTo(shifts);
        assertThat(client.exchanges).hasSize(2).last().asString().contains(" 304 [private, no-cache]");
        SignUps.cancel(campus, person, signUp(person)).statusCode(200);
        assertThat(client.shifts("api/volunteer/v1" + EXPORT, key)).isEmpty();
        campus.as(person).delete("/my/engelsystem-key").then().statusCode(204);
        assertThatThrownBy(() -> client.shifts("api/volunteer/v1" + EXPORT, key))
                .hasMessageContaining("404");
    }

    @Test
    void showsPublishedShiftsByCategoryAndSiteAndNobodyElse() {
        // Given
        Map<String, Object> post = Campus.post(Campus.shift(24, 4, 3));
        String site = Directory.fresh("食堂");
        post.put("site", site);
        Campus.Made draft = campus.draft(List.of(post));
        String person = campus.person();
        RequestSpecification api = api(key(person));
        api.get("/locations").then().statusCode(200).body("data.name", not(hasItem(site)));
        campus.as(campus.organiser)
                .header("If-Match", draft.tag())
                .put("/activities/" + draft.id() + "/publication")
                .then()
                .statusCode(200);
        SignUps.made(campus, campus.person(), draft.shift(), "CONFIRMED");
        SignUps.made(campus, person, draft.shift(), "CONFIRMED");

        // When
        JsonPath locations =
                api.get("/locations").then().statusCode(200).extract().jsonPath();
        int location = locations.getInt("data.find { it.name == '" + site + "' }.id");

        // Then
        JsonPath shifts = api.get("/locations/" + location + "/shifts")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].name", equalTo("Carrying supplies"))
                .body("data[0].description", equalTo("Flood relief on campus"))
                .body("data[0].location.name", equalTo(site))
                .body("data[0].shift_type.name", equalTo("Supply delivery"))
                .body("data[0].needed_angel_types[0].needs", equalTo(2))
                .body("data[0].needed_angel_types[0].entries", hasSize(1))
                .body("data[0].needed_angel_types[0].entries[0].user.name", equalTo("Person " + person))
                .extract()
                .jsonPath();
        int number = shifts.getInt("data[0].id");
        int category = shifts.getInt("data[0].shift_type.id");
        int categories = Math.toIntExact(database.number("SELECT COUNT(*) FROM post_category"));
        for (String list : List.of("/angeltypes", "/shifttypes")) {
            api.get(list)
                    .then()
                    .statusCode(200)
                    .body("data.id", hasItem(category))
                    .body("data", hasSize(categories));
            api.get(list + "/" + category + "/shifts").then().statusCode(200).body("data.id", hasItem(number));
        }
        api.get("/users/self/shifts").then().statusCode(200).body("data.id", hasItem(number));
        api.get("/users/self").then().statusCode(200).body("data.name", equalTo("Person " + person));
        api.get("/info").then().statusCode(200).body("data.timezone", equalTo("Asia/Shanghai"));
        api.get("/news").then().statusCode(200).body("data", empty());
        api.get("/locations/" + Integer.MAX_VALUE + "/shifts").then().statusCode(404);
        String tag = api.get("/users/self/shifts").then().extract().header("ETag");
        api.header("If-None-Match", tag).get("/users/self/shifts").then().statusCode(304);
    }

    @Test
    void takesTheKeyAsBearerOrUnderItsOwnNameAndNothingElse() {
        String person = campus.person();
        String key = key(person);

        api(key).get("/users/self").then().statusCode(200);
        campus.anonymous()
                .header("x-api-key", key)
                .get("/engelsystem/v0-beta/users/self")
                .then()
                .statusCode(200);
        campus.anonymous().get("/engelsystem/v0-beta/users/self").then().statusCode(401);
        api("not-a-key").get("/users/self").then().statusCode(401);
        campus.as(person).get("/engelsystem/v0-beta/users/self").then().statusCode(401);
        campus.anonymous().get(EXPORT).then().statusCode(404);
        campus.anonymous().get(EXPORT + "?key=nothing").then().statusCode(404);
    }

    @Test
    void tellsAKeyOnceAndForgetsTheOneBefore() {
        String person = campus.person();
        campus.as(person).get("/my/engelsystem-key").then().statusCode(404);
        String first = key(person);
        String second = key(person);

        campus.anonymous().get(EXPORT + "?key=" + first).then().statusCode(404);
        campus.anonymous().get(EXPORT + "?key=" + second).then().statusCode(200);
        campus.as(person)
                .get("/my/engelsystem-key")
                .then()
                .statusCode(200)
                .body("createdAt", notNullValue())
                .body("key", nullValue());
        assertThat(database.number(
                        "SELECT COUNT(*) FROM engelsystem_key WHERE person = ? AND LENGTH(hash) = 32", person))
                .isEqualTo(1);
        campus.deactivate(person);
        campus.anonymous().get(EXPORT + "?key=" + second).then().statusCode(404);
    }

    private String key(String person) {
        return campus.as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/my/engelsystem-key")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private RequestSpecification api(String key) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + key)
                .header("Accept-Language", "en")
                .basePath("/api/volunteer/v1/engelsystem/v0-beta");
    }

    private UUID signUp(String person) {
        JsonPath mine = campus.as(person)
                .get("/my/sign-ups")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return UUID.fromString(mine.getString("items.find { it.state == 'CONFIRMED' }.id"));
    }
}
