package org.campusfrontline.volunteer.recruitment.travel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class TravelApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OPERATOR = "OTRAVEL";
    private static final String PATH = "/travel-times";

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        TestGrants.give(OPERATOR, "operator", "MASS", "MASS");
    }

    /// No way is left to other tests.
    @AfterEach
    void forget() {
        say().statusCode(200);
    }

    private ValidatableResponse say(Object... ways) {
        long version = campus.as(OPERATOR).get(PATH).then().extract().jsonPath().getLong("version");
        return sayAs(OPERATOR, version, ways);
    }

    private ValidatableResponse letOverlap(int minutes) {
        long version = campus.as(OPERATOR).get(PATH).then().extract().jsonPath().getLong("version");
        return campus.as(OPERATOR)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("ways", List.of(), "handOverMinutes", minutes))
                .put(PATH)
                .then();
    }

    private ValidatableResponse sayAs(String person, long version, Object... ways) {
        return campus.as(person)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("ways", Arrays.asList(ways)))
                .put(PATH)
                .then();
    }

    private static Map<String, Object> way(String from, String to, int minutes) {
        return Map.of("from", from, "to", to, "minutes", minutes);
    }

    private UUID published(String site, Map<String, Object> shift) {
        Map<String, Object> post = Campus.post(shift);
        post.put("site", site);
        Campus.Made draft = campus.draft(List.of(post));
        campus.as(campus.organiser)
                .header("If-Match", draft.tag())
                .put("/activities/" + draft.id() + "/publication")
                .then()
                .statusCode(200);
        return draft.shift();
    }

    @Test
    void refusesAShiftThatOneCannotReachInTimeAndSaysHowLongTheWayIs() {
        // Given
        UUID first = published("East", Campus.shift(24, 4, 2));
        UUID second = published("West", Campus.shift(28, 4, 2));
        UUID same = published("East", Campus.shift(28, 4, 2));
        String person = campus.person();
        SignUps.made(campus, person, first, "CONFIRMED");
        say(way("East", "West", 10)).statusCode(200);

        // When
        ValidatableResponse refused = SignUps.signUp(campus, person, second);

        // Then
        refused.statusCode(409)
                .body("code", equalTo("VOL-2403"))
                .body("values.minutes", equalTo(10))
                .body("values.left", equalTo(0));
        campus.as(person).get("/shifts/" + second + "/eligibility").then().body("failed.code", contains("VOL-2403"));
        campus.as(person)
                .queryParam("emergency", campus.emergency)
                .get("/my/open-shifts")
                .then()
                .body("items.id", not(hasItem(second.toString())))
                .body("items.id", hasItem(same.toString()));
        SignUps.made(campus, person, same, "CONFIRMED");
    }

    @Test
    void passesOverWhoWouldNotArriveInTime() {
        // Given
        UUID near = published("East", Campus.shift(20, 4, 2));
        UUID shift = published("West", Campus.shift(24, 4, 1));
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID late = SignUps.waiting(campus, people.get(1), shift);
        UUID second = SignUps.waiting(campus, people.get(2), shift);
        SignUps.made(campus, people.get(1), near, "CONFIRMED");
        say(way("West", "East", 1)).statusCode(200);

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        Await.untilAsserted(
                PATIENCE, () -> SignUps.get(campus, people.get(2), second).body("state", equalTo("CONFIRMED")));
        SignUps.get(campus, people.get(1), late)
                .body("state", equalTo("WAIT_LISTED"))
                .body("position", equalTo(1));
    }

    private static Map<String, Object> later(Map<String, Object> shift, int minutes) {
        Map<String, Object> later = new LinkedHashMap<>(shift);
        List.of("start", "end")
                .forEach(end -> later.put(
                        end,
                        Instant.parse((String) shift.get(end))
                                .plus(Duration.ofMinutes(minutes))
                                .toString()));
        return later;
    }

    @Test
    void letsShiftsAtOneSiteOverlapAsLongAsAHandOverTakes() {
        // Given
        UUID first = published("East", Campus.shift(24, 4, 2));
        UUID ten = published("East", later(Campus.shift(28, 4, 2), -10));
        UUID eleven = published("East", later(Campus.shift(28, 4, 2), -11));
        UUID other = published("West", later(Campus.shift(28, 4, 2), -10));
        String person = campus.person();
        SignUps.made(campus, person, first, "CONFIRMED");
        SignUps.signUp(campus, person, ten).statusCode(409).body("code", equalTo("VOL-2004"));

        // When
        letOverlap(10).statusCode(200).body("handOverMinutes", equalTo(10));

        // Then
        SignUps.signUp(campus, person, eleven).statusCode(409).body("code", equalTo("VOL-2004"));
        SignUps.signUp(campus, person, other).statusCode(409).body("code", equalTo("VOL-2004"));
        SignUps.made(campus, person, ten, "CONFIRMED");
    }

    @Test
    void offersASeatToWhoCanHandOverFirstAndNotToWhoCannot() {
        // Given
        UUID before = published("East", Campus.shift(20, 4, 2));
        UUID longBefore = published("East", later(Campus.shift(20, 4, 2), 1));
        UUID shift = published("East", later(Campus.shift(24, 4, 1), -10));
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID tooLong = SignUps.waiting(campus, people.get(1), shift);
        UUID fits = SignUps.waiting(campus, people.get(2), shift);
        SignUps.made(campus, people.get(1), longBefore, "CONFIRMED");
        SignUps.made(campus, people.get(2), before, "CONFIRMED");
        letOverlap(10).statusCode(200);

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        Await.untilAsserted(
                PATIENCE, () -> SignUps.get(campus, people.get(2), fits).body("state", equalTo("CONFIRMED")));
        SignUps.get(campus, people.get(1), tooLong).body("state", equalTo("WAIT_LISTED"));
    }

    @Test
    void isReadByEverybodyAndWrittenByOperatorsFromTheVersionTheySaw() {
        // Given
        long version = say(way("East", "West", 10), way("West", "East", 20))
                .statusCode(200)
                .body("ways", equalTo(List.of(way("East", "West", 10), way("West", "East", 20))))
                .extract()
                .jsonPath()
                .getLong("version");

        // Then
        campus.as(campus.person()).get(PATH).then().statusCode(200).body("ways.minutes", contains(10, 20));
        sayAs(campus.organiser, version, way("East", "West", 1)).statusCode(403);
        sayAs(OPERATOR, version - 1).statusCode(412);
        sayAs(OPERATOR, version, way("", "West", 1)).statusCode(400);
        sayAs(OPERATOR, version).statusCode(200).body("ways", empty());
    }
}
