package org.campusfrontline.volunteer.recruitment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.byHours;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.change;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.preview;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.published;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.read;
import static org.campusfrontline.volunteer.recruitment.consent.Changes.toSite;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
class RevisionApiTest {

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    private ValidatableResponse get(String person, String path) {
        return campus.as(person).get("/activities/" + path).then();
    }

    @Test
    void keepsEveryTextWithWhoChangedWhatAndWhy() {
        // Given
        Made made = published(campus, 2, 40);
        String reader = campus.person();
        String before = (String) read(campus, made.id()).get("titleEn");

        // When
        change(campus, made.id(), plan -> {
                    plan.put("titleEn", "Sandbags");
                    plan.put("reason", "水位上涨");
                })
                .statusCode(200)
                .body("revision", equalTo(2), "version", equalTo(3));
        change(campus, made.id(), toSite("西操场")).statusCode(200).body("revision", equalTo(3));

        // Then
        get(reader, made.id() + "/revisions")
                .statusCode(200)
                .body("items.number", contains(3, 2, 1))
                .body("items.material", contains(true, false, false))
                .body("items.madeBy", contains(campus.organiser, campus.organiser, campus.organiser))
                .body("items[0].changes[0].field", equalTo("SITE"))
                .body("items[0].changes[0].before", equalTo("第三食堂"))
                .body("items[0].changes[0].after", equalTo("西操场"))
                .body("items[1].reason", equalTo("水位上涨"))
                .body("items[2].changes", empty())
                .body("items[0].plan", nullValue());
        get(reader, made.id() + "/revisions/1")
                .statusCode(200)
                .body("plan.titleEn", equalTo(before), "plan.posts[0].site", equalTo("第三食堂"));
        get(reader, made.id() + "/revisions/2")
                .body("plan.titleEn", equalTo("Sandbags"), "plan.posts[0].shifts[0].seats", equalTo(2));
        get(reader, made.id() + "/revisions/4").statusCode(404);
        JsonPath page = get(reader, made.id() + "/revisions?limit=2").extract().jsonPath();
        assertThat(page.<Integer>getList("items.number")).containsExactly(3, 2);
        get(reader, made.id() + "/revisions?limit=2&cursor=" + page.getString("next"))
                .body("items.number", contains(1));
    }

    @Test
    void makesNoneOfADraftNorOfAStepNorOfWhatReadsTheSame() {
        // Given
        Made draft = campus.draft(List.of(Campus.post(Campus.shift(40, 2, 2))));
        change(campus, draft.id(), byHours(2)).statusCode(200).body("revision", equalTo(0));
        get(campus.person(), draft.id() + "/revisions").statusCode(404);
        get(campus.organiser, draft.id() + "/revisions").body("items", empty());

        // When
        step(draft.id(), "publication");
        step(draft.id(), "pause");
        Number version = (Number) read(campus, draft.id()).get("version");
        change(campus, draft.id(), plan -> plan.remove("none"))
                .statusCode(200)
                .body("version", equalTo(version.intValue()), "revision", equalTo(1));

        // Then
        change(campus, draft.id(), toSite("西操场")).statusCode(200).body("revision", equalTo(2));
        get(campus.organiser, draft.id() + "/revisions").body("items", hasSize(2));
    }

    @Test
    void tellsWhatItIsAboutAndKeepsItWhereNothingElseIsSaid() {
        // Given
        Map<String, Object> wanted = campus.plan(List.of(Campus.post(Campus.shift(40, 2, 2))));
        wanted.put("description", Map.of("textZh", "请带雨鞋", "textEn", "Bring boots"));
        UUID id = campus.as(campus.organiser)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wanted)
                .post("/activities")
                .then()
                .statusCode(201)
                .body("description.textEn", equalTo("Bring boots"), "posts[0].description", equalTo(Map.of()))
                .extract()
                .jsonPath()
                .getUUID("id");
        step(id, "publication");
        change(campus, id, plan -> plan.put("titleEn", "Sandbags"))
                .body("description.textZh", equalTo("请带雨鞋"), "revision", equalTo(2));

        // When
        change(campus, id, plan -> {
                    plan.put("description", Map.of("textEn", "Bring gloves"));
                    post(plan).put("description", Map.of("textZh", "东门集合"));
                })
                .statusCode(200)
                .body("description.textEn", equalTo("Bring gloves"))
                .body("description.textZh", nullValue())
                .body("posts[0].description.textZh", equalTo("东门集合"));

        // Then
        get(campus.person(), id + "/revisions")
                .body("items[0].material", equalTo(false))
                .body("items[0].changes.field", contains("DESCRIPTION_ZH", "DESCRIPTION_EN", "DESCRIPTION_ZH"))
                .body("items[0].changes[1].before", equalTo("Bring boots"));
        get(campus.person(), id + "/revisions/1").body("plan.description.textEn", equalTo("Bring boots"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> post(Map<String, Object> plan) {
        return ((List<Map<String, Object>>) plan.get("posts")).getFirst();
    }

    private void step(UUID activity, String step) {
        campus.as(campus.organiser)
                .header("If-Match", "\"v" + read(campus, activity).get("version") + "\"")
                .put("/activities/" + activity + "/" + step)
                .then()
                .statusCode(200);
    }

    @Test
    void writesTheFirstTextOfWhatWasPublishedBeforeThereWereRevisions() {
        // Given
        Made made = published(campus, 2, 40);
        database.update("DELETE FROM activity_revision WHERE activity = ?", made.id());
        database.update("UPDATE activity SET revision = 0 WHERE id = ?", made.id());

        // When
        change(campus, made.id(), byHours(1)).statusCode(200).body("revision", equalTo(2));

        // Then
        get(campus.organiser, made.id() + "/revisions").body("items.number", contains(2, 1));
    }

    @Test
    void refusesATimeThatIsOverAndADeadlineOutOfBounds() {
        // Given
        Made made = published(campus, 2, 40);

        // When
        change(campus, made.id(), byHours(-48)).statusCode(409).body("code", equalTo("VOL-2103"));
        change(campus, made.id(), plan -> {
                    byHours(8).accept(plan);
                    plan.put(
                            "consentBy",
                            Instant.now().plus(Duration.ofMinutes(30)).toString());
                })
                .statusCode(422)
                .body("code", equalTo("VOL-2105"), "errors[0].pointer", equalTo("/consentBy"));
        change(campus, made.id(), plan -> {
                    byHours(8).accept(plan);
                    plan.put(
                            "consentBy",
                            Instant.now().plus(Duration.ofHours(26)).toString());
                })
                .statusCode(422);

        // Then
        assertThat(read(campus, made.id()).get("version")).isEqualTo(2);
    }

    @Test
    void movesNothingBeforeItsDraw() {
        // Given
        Made draft = campus.draft(List.of(Campus.post(Campus.shift(40, 2, 1))));
        String post =
                campus.as(campus.organiser).get("/activities/" + draft.id()).path("posts[0].id");
        campus.as(campus.organiser)
                .header("If-Match", "\"v0\"")
                .body(Map.of(
                        "mode",
                        "LOTTERY",
                        "drawAt",
                        Instant.now().plus(Duration.ofHours(30)).toString()))
                .put("/posts/" + post + "/admission")
                .then()
                .statusCode(200);
        step(draft.id(), "publication");

        // When
        var early = change(campus, draft.id(), byHours(-20));

        // Then
        early.statusCode(409).body("code", equalTo("VOL-2104"));
        change(campus, draft.id(), byHours(-2)).statusCode(200);
    }

    @Test
    void tellsBeforehandHowManyWouldBeAskedAndByWhen() {
        // Given
        Made made = published(campus, 2, 40);
        Made other = published(campus, 2, 44);
        List<String> people = campus.people(3);
        SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        SignUps.made(campus, people.get(1), made.shift(), "CONFIRMED");
        SignUps.waiting(campus, people.get(2), made.shift());
        SignUps.made(campus, people.get(0), other.shift(), "CONFIRMED");
        Instant wanted = Instant.now().plus(Duration.ofHours(20)).truncatedTo(ChronoUnit.SECONDS);

        // When
        var answer = preview(campus, made.id(), plan -> {
            byHours(3).accept(plan);
            plan.put("consentBy", wanted.toString());
        });

        // Then
        answer.statusCode(200)
                .body("revision", equalTo(2))
                .body("changes.field", contains("START", "END"))
                .body("consent.asked", equalTo(3))
                .body("consent.colliding", equalTo(1))
                .body("consent.told", equalTo(0))
                .body("consent.shifts[0].consentBy", equalTo(wanted.toString()));
        assertThat(read(campus, made.id()).get("version")).isEqualTo(2);
        assertThat(database.number("SELECT COUNT(*) FROM consent_question WHERE activity = ?", made.id()))
                .isZero();
        preview(campus, made.id(), byHours(-48)).statusCode(409).body("code", equalTo("VOL-2103"));
    }
}
