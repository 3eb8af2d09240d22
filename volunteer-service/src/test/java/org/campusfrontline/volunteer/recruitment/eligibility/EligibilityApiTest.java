package org.campusfrontline.volunteer.recruitment.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.eligibility.Posts.rule;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class EligibilityApiTest {

    @Inject
    Database database;

    private Campus campus;
    private Posts posts;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        posts = new Posts(campus, database);
    }

    @Test
    void tellsEveryFailedRuleInOneRefusalAndTakesNoSeat() {
        // Given
        posts.ask(
                rule("TRAINING", "codes", List.of("protective-equipment"), "match", "ALL"),
                rule("QUALIFICATION", "codes", List.of("nurse", "counsellor"), "match", "ANY"),
                rule("ADULTHOOD"),
                rule("INSURANCE"));
        UUID shift = posts.published(Campus.shift(48, 4, 2)).shift();
        String person = campus.person();

        // When
        ValidatableResponse answer = SignUps.signUp(campus, person, shift);

        // Then
        answer.statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("VOL-2201"))
                .body("values.failed", contains("VOL-2202", "VOL-2203", "VOL-2206", "VOL-2208"))
                .body("errors.code", contains("VOL-2201", "VOL-2202", "VOL-2203", "VOL-2206", "VOL-2208"))
                .body("errors.title", hasItem(containsString("护士执业资格或心理咨询资格")));
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift))
                .isZero();
    }

    @Test
    void speaksEnglishToWhoReadsIt() {
        // Given
        posts.ask(rule("SKILL", "codes", List.of("english", "sign-language"), "match", "ALL"));
        UUID shift = posts.published(Campus.shift(48, 4, 2)).shift();

        // When
        ValidatableResponse answer = campus.as(campus.person())
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post("/shifts/" + shift + "/sign-ups")
                .then();

        // Then
        answer.statusCode(409).body("errors.title", hasItem(containsString("this skill: English and Sign language")));
    }

    @Test
    void givesASeatOnceEverythingIsMet() {
        // Given
        posts.ask(
                rule("TRAINING", "codes", List.of("protective-equipment"), "match", "ALL"),
                rule("ADULTHOOD"),
                rule("FITNESS"),
                rule("INSURANCE"),
                rule("RISK_NOTICE"),
                rule("SKILL", "codes", List.of("english"), "match", "ANY"));
        long notice = posts.tell("infection is possible");
        UUID shift = posts.published(Campus.shift(48, 4, 2)).shift();
        String person = campus.person();
        Map<String, Object> profile =
                Posts.with(Posts.proof("TRAINING", "protective-equipment", 30), Posts.insurance(30));
        profile.put("skills", List.of("english"));
        profile.put("adult", true);
        profile.put("fitness", Posts.fitness(true, 30));
        posts.change(person, profile).statusCode(200);
        posts.accept(person, notice).statusCode(200);

        // When
        ValidatableResponse answer = SignUps.signUp(campus, person, shift);

        // Then
        answer.statusCode(201).body("state", equalTo("CONFIRMED")).body("lapse", nullValue());
    }

    @Test
    void refusesWhatEndsDuringTheShift() {
        // Given
        posts.ask(rule("INSURANCE"));
        UUID within = posts.published(Campus.shift(60, 4, 2)).shift();
        UUID across = posts.published(Campus.shift(70, 4, 2)).shift();
        String person = campus.person();
        posts.change(person, Posts.with(Posts.insurance(3))).statusCode(200);

        // When
        List<String> failing = posts.failing(person, across);

        // Then
        assertThat(failing).containsExactly("VOL-2208");
        assertThat(posts.failing(person, within)).isEmpty();
    }

    @Test
    void answersADryRunWithEveryReasonAndLeavesNoTrace() {
        // Given
        posts.ask(rule("ADULTHOOD"));
        Made made = posts.published(Campus.shift(48, 4, 1), Campus.shift(49, 4, 1));
        String person = campus.person();
        Map<String, Object> adult = Posts.profile();
        adult.put("adult", true);
        posts.change(person, adult).statusCode(200);
        SignUps.made(campus, person, made.shifts().get(0), "CONFIRMED");
        posts.change(person, Posts.profile()).statusCode(200);

        // When
        ValidatableResponse answer = campus.as(person)
                .get("/shifts/" + made.shifts().get(1) + "/eligibility")
                .then();

        // Then
        answer.statusCode(200)
                .body("answer", equalTo("NO"))
                .body("failed.code", contains("VOL-2004", "VOL-2206"))
                .body("failed[1].titleZh", containsString("成年"))
                .body("failed[1].titleEn", containsString("of age"));
        assertThat(database.number(
                        "SELECT COUNT(*) FROM sign_up WHERE shift = ?",
                        made.shifts().get(1)))
                .isZero();
    }

    @Test
    void tellsADryRunWhetherItWouldBeASeatOrAPlaceInTheLine() {
        // Given
        Made made = posts.published(Campus.shift(48, 4, 1), Campus.shift(60, 4, 1));
        SignUps.made(campus, campus.person(), made.shifts().get(0), "CONFIRMED");
        String person = campus.person();

        // When
        ValidatableResponse full = campus.as(person)
                .get("/shifts/" + made.shifts().get(0) + "/eligibility")
                .then();
        ValidatableResponse free = campus.as(person)
                .get("/shifts/" + made.shifts().get(1) + "/eligibility")
                .then();

        // Then
        full.statusCode(200).body("answer", equalTo("PLACE_IN_LINE")).body("failed", empty());
        free.statusCode(200).body("answer", equalTo("SEAT")).body("available", nullValue());
    }

    @Test
    void listsWhatThePersonCouldDoAndNothingElse() {
        // Given
        posts.ask(rule("ADULTHOOD"));
        Posts easy = new Posts(campus, database);
        Made ruled = posts.published(Campus.shift(48, 2, 1));
        Made open = easy.published(Campus.shift(48, 2, 1), Campus.shift(50, 2, 1), Campus.shift(52, 2, 1));
        String person = campus.person();
        SignUps.made(campus, person, open.shifts().get(1), "CONFIRMED");

        // When
        List<String> before = openShifts(person, 200);
        Map<String, Object> adult = Posts.profile();
        adult.put("adult", true);
        posts.change(person, adult).statusCode(200);
        List<String> after = openShifts(person, 1);

        // Then
        assertThat(before)
                .containsExactly(
                        open.shifts().get(0).toString(), open.shifts().get(2).toString());
        assertThat(after)
                .containsExactlyInAnyOrder(
                        ruled.shift().toString(),
                        open.shifts().get(0).toString(),
                        open.shifts().get(2).toString());
        assertThat(after.getLast()).isEqualTo(open.shifts().get(2).toString());
    }

    /// Of this campus's emergency, page by page.
    private List<String> openShifts(String person, int limit) {
        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = campus.as(person)
                    .queryParam("emergency", campus.emergency)
                    .queryParam("limit", limit)
                    .queryParam("cursor", next)
                    .get("/my/open-shifts")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        return found;
    }

    @Test
    void narrowsTheListByDaySiteSeatAndThePersonsOwnTime() {
        // Given
        Made made = posts.published(Campus.shift(48, 2, 1));
        String person = campus.person();
        String day = LocalDate.ofInstant(Instant.now().plusSeconds(10 * 86_400), ZoneId.of("Asia/Shanghai"))
                .toString();
        Map<String, Object> busy = Posts.profile();
        busy.put("availability", Map.of("zone", "Asia/Shanghai", "weekly", List.of(), "exceptions", List.of()));
        posts.change(person, busy).statusCode(200);

        // When
        List<String> all = ids(person, "site", "第三食堂");
        List<String> otherDay = ids(person, "day", day);
        List<String> otherSite = ids(person, "site", "nowhere");
        List<String> ownTime = ids(person, "available", "true");
        SignUps.made(campus, campus.person(), made.shift(), "CONFIRMED");
        List<String> free = ids(person, "free", "true");

        // Then
        assertThat(all).containsExactly(made.shift().toString());
        assertThat(List.of(otherDay, otherSite, ownTime, free)).allMatch(List::isEmpty);
    }

    private List<String> ids(String person, String name, String value) {
        return campus.as(person)
                .queryParam("emergency", campus.emergency)
                .queryParam(name, value)
                .get("/my/open-shifts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void refusesADayOutOfTime() {
        campus.as(campus.person())
                .queryParam("day", "9999-12-31")
                .get("/my/open-shifts")
                .then()
                .statusCode(400);
    }

    @Test
    void showsOnTheBoardWhySomebodyCouldNotSignUp() {
        // Given
        posts.ask(rule("INSURANCE"));
        UUID shift = posts.published(Campus.shift(48, 4, 1)).shift();

        // When
        ValidatableResponse seen =
                campus.as(campus.person()).get("/shifts/" + shift).then();

        // Then
        seen.statusCode(200).body("actions.allowed", contains(false)).body("actions.code", contains("VOL-2201"));
    }

    @Test
    void asksForMembersOfAUnitAndThoseBelowIt() {
        // Given
        posts.ask(rule("MEMBERSHIP", "tree", Campus.TREE, "unit", campus.unit));
        UUID shift = posts.published(Campus.shift(48, 4, 1)).shift();
        String person = campus.person();
        List<String> before = posts.failing(person, shift);

        // When
        posts.enrol(person, Campus.TREE + "/" + campus.unit);

        // Then
        assertThat(before).containsExactly("VOL-2210");
        assertThat(posts.failing(person, shift)).isEmpty();
    }

    @Test
    void keepsEveryVersionOfTheRules() {
        // Given
        posts.ask(rule("ADULTHOOD"));
        posts.ask(rule("INSURANCE", "verified", true));
        String path = "/post-categories/" + posts.category + "/eligibility-rules";

        // When
        ValidatableResponse now = campus.as(campus.person()).get(path).then();
        ValidatableResponse first =
                campus.as(campus.person()).queryParam("version", 1).get(path).then();

        // Then
        now.statusCode(200).body("version", equalTo(2)).body("rules.kind", contains("INSURANCE"));
        first.statusCode(200).body("version", equalTo(1)).body("rules.kind", contains("ADULTHOOD"));
        campus.as(campus.person())
                .header("If-None-Match", now.extract().header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void takesRulesOnlyFromWhoAnswersForTheWholeCampusAndInTheVersionThatWasRead() {
        // Given
        posts.ask(rule("ADULTHOOD"));

        // When
        ValidatableResponse organiser = posts.ask(campus.organiser, 1, rule("INSURANCE"));
        ValidatableResponse past = posts.ask("OP-POSTS", 0, rule("INSURANCE"));

        // Then
        organiser.statusCode(403);
        past.statusCode(412);
        assertThat(database.rows(
                        "SELECT action FROM audit_entry WHERE subject_type = 'post-category' AND subject = ?",
                        posts.category))
                .extracting(row -> row.get("action"))
                .containsExactly("eligibility-rules.changed");
    }

    @Test
    void refusesRulesThatSayNothingOrNameWhatIsNotThere() {
        // When
        ValidatableResponse answer = posts.ask(
                "OP-POSTS",
                0,
                rule("TRAINING"),
                rule("SKILL", "codes", List.of("nurse")),
                rule("MEMBERSHIP"),
                rule("FITNESS", "verified", true));

        // Then
        answer.statusCode(422)
                .body("errors.code", contains("VOL-2212", "VOL-2213", "VOL-2212", "VOL-2212"))
                .body("errors.pointer", hasItems("/rules/0", "/rules/1/codes/0", "/rules/2", "/rules/3"));
    }

    @Test
    void refusesWhereARuleIsOfALaterVersionOfTheService() {
        // Given
        posts.ask(rule("ADULTHOOD"));
        database.update(
                "UPDATE eligibility_rule_set SET rules = '[{\"kind\":\"SWIMMING\",\"metres\":50}]' WHERE category = ?",
                posts.category);
        UUID shift = posts.published(Campus.shift(48, 4, 1)).shift();

        // When
        ValidatableResponse answer = SignUps.signUp(campus, campus.person(), shift);

        // Then
        answer.statusCode(409).body("errors.code", contains("VOL-2201", "VOL-2211"));
    }

    @Test
    void tellsRisksOfWhichNothingForbiddenIsSaid() {
        // When
        ValidatableResponse refused = posts.tell("OP-POSTS", 0, "political opinions are recorded");

        // Then
        refused.statusCode(422).body("code", equalTo("PLT-1160"));
        posts.tell(campus.organiser, 0, "heat").statusCode(403);
        campus.as(campus.person())
                .get("/post-categories/" + posts.category + "/risk-notice")
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("textEn", nullValue());
        campus.as(campus.person())
                .get("/post-categories/no-such/risk-notice")
                .then()
                .statusCode(404);
    }

    @Test
    void acceptsOnlyTheNoticeThatIsToldNow() {
        // Given
        String person = campus.person();
        posts.accept(person, 1).statusCode(404);
        posts.tell("heat");
        posts.accept(person, 1).statusCode(200).body("present", equalTo(true));
        posts.tell("heat and height");

        // When
        ValidatableResponse old = posts.accept(person, 1);

        // Then
        old.statusCode(409).body("code", equalTo("VOL-2251")).body("values.present", equalTo(2));
        campus.as(person)
                .get("/my/risk-consents")
                .then()
                .statusCode(200)
                .body("items.category", contains(posts.category))
                .body("items.present", contains(false));
        campus.as(person).delete("/my/risk-consents/" + posts.category).then().statusCode(204);
        campus.as(person).get("/my/risk-consents").then().body("items", not(hasItem(posts.category)));
    }
}
