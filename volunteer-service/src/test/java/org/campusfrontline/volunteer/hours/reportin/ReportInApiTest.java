package org.campusfrontline.volunteer.hours.reportin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.Hours.Declared;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ReportInApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static Hours hours;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String person;
    private Instant start;
    private Instant end;

    @BeforeEach
    void register() {
        hours = hours == null ? Hours.create(database) : hours;
        person = hours.member();
        start = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(20));
        end = start.plus(Duration.ofMinutes(150));
    }

    /// 志愿服务条例, article 19: the record is truthful. Registered before, the community's word and the unit's word by
    /// different people, and only then the minutes stand in the ledger, exactly as they were confirmed.
    @Test
    void article19RecordsOnlyWhatTwoOthersConfirmed() {
        // Given
        TestTopics.Mark mark = TestTopics.mark("volunteer.hours.v1");
        Declared made = hours.registered(person, start, end);
        String token = hours.issued(hours.campus.organiser, made);
        clock.forward(Duration.ofDays(1));
        assertThat(hours.minutes(person)).isZero();

        // When
        hours.answer(token, "CONFIRM", 150).statusCode(200).body("state", equalTo("AWAITING_UNIT"));
        assertThat(hours.minutes(person)).isZero();
        ValidatableResponse booked =
                hours.step(hours.second, made.next().next(), "confirmation").statusCode(200);

        // Then
        booked.body("state", equalTo("BOOKED"))
                .body("worker", equalTo("王秀兰"))
                .body("linkIssuedBy", equalTo(hours.campus.organiser))
                .body("decidedBy", equalTo(hours.second));
        String entry = booked.extract().path("entry");
        assertThat(hours.minutes(person)).isEqualTo(150);
        hours.as(person)
                .get("/hours-entries/" + entry)
                .then()
                .statusCode(200)
                .body("kind", equalTo("COMMUNITY"), "source", equalTo("DECLARED"), "minutes", equalTo(150))
                .body("start", equalTo(start.toString()), "end", equalTo(end.toString()));
        TestTopics.awaitOne(
                mark,
                PATIENCE,
                event -> event.key().equals(entry)
                        && event.json().path("minutes").asInt() == 150
                        && event.json().path("kind").asText().equals("COMMUNITY"));
        assertThat(database.rows(
                        "SELECT action FROM audit_entry WHERE subject = ? ORDER BY id",
                        made.id().toString()))
                .extracting(row -> row.get("action"))
                .containsExactly(
                        "hours-declaration.registered",
                        "hours-declaration.link-issued",
                        "hours-declaration.community-confirmed",
                        "hours-declaration.confirmed");
        assertThat(database.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE subject = ? AND action = 'hours-entry.booked'", entry))
                .isEqualTo(1);
    }

    @Test
    void isReadAsADeclarationWithWhatMayBeDoneNext() {
        ValidatableResponse made = hours.register(person, start, end).statusCode(201);

        String id = made.extract().path("id");
        made.header("Location", endsWith("/api/volunteer/v1/hours-declarations/" + id))
                .body("state", equalTo("AWAITING_COMMUNITY"), "minutes", equalTo(150))
                .body("community", equalTo("幸福里社区"), "type", equalTo("REPORT_IN"))
                .body("actions.findAll { it.allowed }.name", equalTo(List.of("change", "withdraw")));
        hours.as(person).get("/hours-declarations").then().statusCode(200).body("items.id", equalTo(List.of(id)));
        hours.as(hours.second)
                .get("/hours-declarations?limit=200&tree=" + Campus.TREE + "&unit=" + hours.campus.unit)
                .then()
                .statusCode(200)
                .body("items.id", hasItems(id));
        hours.as(hours.second)
                .get("/hours-declarations/" + id)
                .then()
                .body("actions.findAll { it.allowed }.name", equalTo(List.of("issue-link", "refuse")));
        hours.as("STRANGER").get("/hours-declarations/" + id).then().statusCode(404);
        hours.as("STRANGER")
                .get("/hours-declarations?tree=" + Campus.TREE + "&unit=" + hours.campus.unit)
                .then()
                .statusCode(403);
    }

    @Test
    void isRegisteredBeforeTheServiceBegins() {
        clock.set(start);

        hours.register(person, start, end).statusCode(409).body("code", equalTo("VOL-2805"));
        hours.register(person, start.plusMillis(1), end).statusCode(201);
    }

    @Test
    void refusesAnAbsurdLengthAForeignUnitAndARefusedWord() {
        hours.register(person, start, start.plus(Duration.ofHours(24)).plusSeconds(1))
                .statusCode(422)
                .body("code", equalTo("VOL-2803"));
        hours.register(person, end, start).statusCode(422).body("code", equalTo("VOL-2803"));
        String foreigner = hours.member();
        hours.tell(foreigner, 2, List.of());
        hours.register(foreigner, start, end).statusCode(422).body("code", equalTo("VOL-2802"));
        Map<String, Object> body = hours.reportIn(start, end);
        body.put("task", "了解思想动态");
        hours.keyed(person)
                .body(body)
                .post("/report-ins")
                .then()
                .statusCode(422)
                .body("code", equalTo("PLT-1160"));
        hours.register("NOBODY-KNOWS", start, end)
                .statusCode(409)
                .body("code", equalTo("VOL-2801"), "retryable", equalTo(true));
    }

    @Test
    void refusesTimeThatOverlapsButNotTheNext() {
        hours.registered(person, start, end);

        hours.register(person, end.minusSeconds(60), end.plusSeconds(3600))
                .statusCode(409)
                .body("code", equalTo("VOL-2806"))
                .body("values.end", equalTo(end.toString()));
        hours.register(person, end, end.plusSeconds(3600)).statusCode(201);
        hours.register(person, start.minusSeconds(3600), start).statusCode(201);
    }

    @Test
    void takesOneOfManyThatOverlapAtOnce() throws Exception {
        List<Integer> statuses =
                together(8, () -> hours.register(person, start, end).extract().statusCode());

        assertThat(statuses).containsOnlyOnce(201).contains(409);
    }

    @Test
    void keepsOnlyTheHashOfTheLink() throws Exception {
        Declared made = hours.registered(person, start, end);

        String token = hours.issued(hours.campus.organiser, made);

        assertThat(token).matches("[A-Za-z0-9_-]{32}");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        assertThat(database.rows("SELECT hash FROM hours_link WHERE declaration = ?", made.id())
                        .getFirst()
                        .get("hash"))
                .isEqualTo(hash);
    }

    @Test
    void showsWhoHoldsTheLinkExactlyWhatIsAsked() {
        Declared made = hours.registered(person, start, end);
        String token = hours.issued(hours.campus.organiser, made);

        ValidatableResponse shown = hours.campus
                .anonymous()
                .get("/community-confirmations/" + token)
                .then()
                .statusCode(200);

        shown.body("minutes", equalTo(150), "displayName", equalTo("Person " + person))
                .body("community", equalTo("幸福里社区"))
                .body("actions.findAll { it.allowed }.name", equalTo(List.of("refuse")));
        assertThat(shown.extract().asString())
                .doesNotContain(hours.campus.organiser, made.id().toString());
        hours.campus
                .anonymous()
                .get("/community-confirmations/" + token.toLowerCase())
                .then()
                .statusCode(404);
    }

    @Test
    void answersOnceAndOnlyAfterTheServiceAndOnlyTheMinutesShown() {
        Declared made = hours.registered(person, start, end);
        String token = hours.issued(hours.campus.organiser, made);

        clock.set(end.minusMillis(1));
        hours.answer(token, "CONFIRM", 150).statusCode(409).body("code", equalTo("VOL-2804"));
        clock.set(end);
        hours.answer(token, "CONFIRM", 151)
                .statusCode(409)
                .body("code", equalTo("VOL-2815"), "values.minutes", equalTo(150));
        hours.answer(token, "CONFIRM", 150).statusCode(200);
        hours.answer(token, "REFUSE", 150).statusCode(409).body("code", equalTo("VOL-2813"));
        hours.campus
                .anonymous()
                .get("/community-confirmations/" + token)
                .then()
                .statusCode(200)
                .body("state", equalTo("AWAITING_UNIT"));
    }

    @Test
    void aLinkIsGoodUpToItsEndAndNotLonger() {
        Declared made = hours.registered(person, start, end);
        String token = hours.issued(hours.campus.organiser, made);

        clock.set(end.plus(Duration.ofHours(72)).plusNanos(1_000));
        hours.answer(token, "CONFIRM", 150).statusCode(410).body("code", equalTo("VOL-2814"));
        hours.campus.anonymous().get("/community-confirmations/" + token).then().statusCode(410);
        clock.set(end.plus(Duration.ofHours(72)));
        hours.answer(token, "CONFIRM", 150).statusCode(200);
    }

    @Test
    void aNewLinkMakesTheOneBeforeVoidAndSoDoesAChange() {
        Declared made = hours.registered(person, start, end);
        String first = hours.issued(hours.campus.organiser, made);
        String second = hours.issued(hours.second, made.next());
        clock.set(end.plusSeconds(60));

        hours.answer(first, "CONFIRM", 150).statusCode(404);
        hours.as(person)
                .header("If-Match", made.next().next().tag())
                .body(Map.of(
                        "start", start.toString(), "end", end.minusSeconds(1800).toString()))
                .put("/report-ins/" + made.id())
                .then()
                .statusCode(200)
                .body("minutes", equalTo(120));
        hours.answer(second, "CONFIRM", 150).statusCode(404);
    }

    @Test
    void mayOnlyShrinkOnceItHasBegun() {
        Declared made = hours.registered(person, start, end);
        clock.set(start);

        hours.as(person)
                .header("If-Match", made.tag())
                .body(Map.of(
                        "start", start.toString(), "end", end.plusSeconds(60).toString()))
                .put("/report-ins/" + made.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-2819"));
    }

    @Test
    void theCommunityRefusesWithAReasonThatThePersonReads() {
        Declared made = hours.registered(person, start, end);
        String token = hours.issued(hours.campus.organiser, made);

        hours.campus
                .anonymous()
                .body(Map.of("decision", "REFUSE", "minutes", 150, "worker", "王秀兰", "reason", "没有到岗"))
                .put("/community-confirmations/" + token)
                .then()
                .statusCode(200);

        hours.as(person)
                .get("/hours-declarations/" + made.id())
                .then()
                .body("state", equalTo("REFUSED"), "reason", equalTo("没有到岗"));
        hours.step(hours.second, made.next().next(), "confirmation")
                .statusCode(409)
                .body("code", equalTo("VOL-2809"));
        hours.register(person, start, end).statusCode(201);
    }

    @Test
    void isNeverConfirmedByThePersonNorByWhoIssuedTheLink() {
        // Given
        String organiserToo = hours.member();
        TestGrants.give(organiserToo, "organiser", Campus.TREE, hours.campus.unit);
        Declared made = hours.registered(organiserToo, start, end);

        // Then
        hours.link(organiserToo, made).statusCode(403).body("code", equalTo("VOL-2808"));
        String token = hours.issued(hours.campus.organiser, made);
        clock.set(end);
        hours.campus
                .anonymous()
                .auth()
                .oauth2(TestTokens.of(organiserToo))
                .body(Map.of("decision", "CONFIRM", "minutes", 150, "worker", "本人"))
                .put("/community-confirmations/" + token)
                .then()
                .statusCode(403)
                .body("code", equalTo("VOL-2808"));
        hours.answer(token, "CONFIRM", 150).statusCode(200);
        Declared answered = made.next().next();
        hours.step(organiserToo, answered, "confirmation").statusCode(403).body("code", equalTo("VOL-2808"));
        hours.step(hours.campus.organiser, answered, "confirmation")
                .statusCode(403)
                .body("code", equalTo("VOL-2807"));
        hours.step("STRANGER", answered, "confirmation").statusCode(404);
        hours.step(hours.second, answered, "confirmation").statusCode(200);
        assertThat(hours.minutes(organiserToo)).isEqualTo(150);
    }

    @Test
    void countsOneOfManyAnswersThatComeAtOnce() throws Exception {
        Declared made = hours.registered(person, start, end);
        String token = hours.issued(hours.campus.organiser, made);
        clock.set(end);

        List<Integer> statuses =
                together(6, () -> hours.answer(token, "CONFIRM", 150).extract().statusCode());

        assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 409);
    }

    @Test
    void booksOnceHoweverManyConfirmAtOnce() throws Exception {
        Declared made = hours.registered(person, start, end);
        String token = hours.issued(hours.campus.organiser, made);
        clock.set(end);
        hours.answer(token, "CONFIRM", 150).statusCode(200);

        List<Integer> statuses = together(
                6,
                () -> hours.step(hours.second, made.next().next(), "confirmation")
                        .extract()
                        .statusCode());

        assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 412);
        assertThat(database.number("SELECT COUNT(*) FROM hours_entry WHERE person = ?", person))
                .isEqualTo(1);
        assertThat(hours.minutes(person)).isEqualTo(150);
    }

    @Test
    void isWithdrawnByItsPersonUntilItIsBooked() {
        Declared made = hours.registered(person, start, end);

        hours.step(hours.second, made, "withdrawal").statusCode(403);
        hours.step(person, made, "withdrawal").statusCode(200).body("state", equalTo("WITHDRAWN"));
        hours.step(person, made.next(), "withdrawal")
                .statusCode(409)
                .body("code", equalTo("VOL-2809"), "title", not(containsString("{")));
    }

    private static List<Integer> together(int count, Callable<Integer> request) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(count);
        Callable<Integer> waiting = () -> {
            barrier.await();
            return request.call();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked = threads.invokeAll(
                    Stream.generate(() -> waiting).limit(count).toList());
            return asked.stream().map(Future::resultNow).toList();
        }
    }
}
