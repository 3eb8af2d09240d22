package org.campusfrontline.volunteer.recruitment.callout.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOut;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Calls are urgent here, so that it does not matter at what time of day the tests run.
@CampusTest
class CallOutApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String TOPIC = "volunteer.call-out.v1";

    @Inject
    Database database;

    @Inject
    CallWorker worker;

    @Inject
    CallOuts calls;

    @Inject
    SendWave sendWave;

    @Inject
    CandidateSearch candidates;

    @Inject
    ShiftQueries shifts;

    private Campus campus;
    private Posts posts;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        posts = new Posts(campus, database);
    }

    /// New people who belong to the unit.
    private List<String> members(int count) {
        List<String> people = campus.people(count);
        long version = Instant.now().toEpochMilli();
        TestTopics.publish(people.stream()
                .map(person -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("number", person);
                    told.put("displayName", "Person " + person);
                    told.put("language", "zh-CN");
                    told.put("guest", false);
                    told.put("sponsor", null);
                    told.put("memberships", List.of(Map.of("tree", Campus.TREE, "unit", campus.unit)));
                    told.put("active", true);
                    told.put("version", version);
                    return TestEvent.of("volunteer.person.v1", "person-changed", person, version, told);
                })
                .toArray(TestEvent[]::new));
        Await.until(
                PATIENCE,
                "members are projected",
                () -> database.number(
                                "SELECT COUNT(*) FROM directory_member WHERE person LIKE ? AND version = ?",
                                "P" + campus.unit + "-%",
                                version)
                        == count);
        return people;
    }

    private static Map<String, Object> urgent() {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("audience", "MEMBERS");
        call.put("urgent", true);
        call.put("urgency", "HEALTH");
        return call;
    }

    private ValidatableResponse call(UUID shift, Map<String, Object> body) {
        return campus.as(campus.organiser)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/shifts/" + shift + "/call-outs")
                .then();
    }

    private UUID called(UUID shift, Map<String, Object> body) {
        return call(shift, body).statusCode(201).extract().jsonPath().getUUID("id");
    }

    private List<String> asked(UUID call, int wave) {
        return database
                .rows("SELECT person FROM call_out_ask WHERE call_out = ? AND wave = ? ORDER BY person", call, wave)
                .stream()
                .map(row -> (String) row.get("person"))
                .toList();
    }

    private void awaitWave(UUID call, int wave) {
        Await.until(
                PATIENCE,
                "wave " + wave,
                () -> database.number("SELECT waves FROM call_out WHERE id = ?", call) == wave);
    }

    private void hurry(UUID call) {
        database.update("UPDATE call_out SET next_wave_at = '2020-01-01' WHERE id = ?", call);
        worker.sweep();
    }

    private ValidatableResponse answer(String person, UUID call, String word) {
        return campus.as(person).put("/my/calls/" + call + "/" + word).then();
    }

    private JsonPath view(UUID call) {
        return campus.as(campus.organiser)
                .get("/call-outs/" + call)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void awaitState(UUID call, String state) {
        Await.until(
                PATIENCE,
                "call is " + state,
                () -> view(call).getString("state").equals(state));
    }

    private static List<ValidatableResponse> atOnce(List<Callable<ValidatableResponse>> steps) throws Exception {
        List<ValidatableResponse> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(40)) {
            for (Future<ValidatableResponse> answer : threads.invokeAll(steps)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void callsInWavesByFitThenRestThenTurn() {
        // Given
        List<String> people = members(6);
        String skilled = people.get(0);
        String free = people.get(1);
        String rested = people.get(2);
        String tired = people.get(3);
        String before = people.get(4);
        String busy = people.get(5);
        Map<String, Object> speaks = Posts.profile();
        speaks.put("skills", List.of("english"));
        posts.change(skilled, speaks).statusCode(200);
        posts.change(free, availability()).statusCode(200);
        Made made = posts.published(
                Campus.shift(21, 2, 1), Campus.shift(24, 4, 1), Campus.shift(25, 2, 1), Campus.shift(72, 2, 1));
        UUID shift = made.shifts().get(1);
        SignUps.made(campus, tired, made.shifts().get(0), "CONFIRMED");
        SignUps.made(campus, busy, made.shifts().get(2), "CONFIRMED");
        UUID earlier = called(made.shifts().get(3), urgent());
        awaitWave(earlier, 1);
        database.update("DELETE FROM call_out_ask WHERE call_out = ? AND person <> ?", earlier, before);
        database.update(
                "INSERT IGNORE INTO call_out_ask (call_out, person, wave, asked_at) VALUES (?, ?, 1, '2025-01-01')",
                earlier,
                before);
        Map<String, Object> wish = urgent();
        wish.put("competences", List.of("english"));

        // When
        UUID call = called(shift, wish);
        awaitWave(call, 1);
        hurry(call);
        awaitWave(call, 2);

        // Then
        assertThat(asked(call, 1)).containsExactlyInAnyOrder(skilled, free, rested);
        assertThat(asked(call, 2)).containsExactlyInAnyOrder(before, tired);
        assertThat(best(call, shift)).isEmpty();
        hurry(call);
        assertThat(view(call).getInt("asked")).isEqualTo(5);
        assertThat(view(call).getList("waves.asked", Integer.class)).containsExactly(3, 2);
    }

    private static Map<String, Object> availability() {
        List<Map<String, Object>> weekly = new ArrayList<>();
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")) {
            weekly.add(Map.of("day", day, "from", "00:00", "to", "24:00"));
        }
        Map<String, Object> profile = Posts.profile();
        profile.put("availability", Map.of("weekly", weekly, "exceptions", List.of(), "zone", "Asia/Shanghai"));
        return profile;
    }

    private List<String> best(UUID call, UUID shift) {
        return candidates.best(
                calls.find(call).orElseThrow(), shifts.find(shift).orElseThrow(), 100);
    }

    @Test
    void changesNothingInTheOrderByAbsencesOrAnswersBefore() {
        // Given
        List<String> people = members(6);
        Made made = campus.published(Campus.shift(24, 4, 2), Campus.shift(72, 4, 2));
        UUID past = called(made.shifts().get(1), urgent());
        awaitWave(past, 1);
        campus.as(campus.organiser).put("/call-outs/" + past + "/end").then().statusCode(200);
        UUID call = called(made.shift(), urgent());
        awaitWave(call, 1);
        database.update("DELETE FROM call_out_ask WHERE call_out = ?", call);
        List<String> before = best(call, made.shift());

        // When
        database.update(
                "UPDATE call_out_ask SET answer = 'DECLINED', answered_at = asked_at WHERE call_out = ? AND person IN (?, ?)",
                past,
                people.get(0),
                people.get(3));
        for (String person : people.subList(1, 4)) {
            database.update("""
                    INSERT INTO sign_up (id, shift, person, state, promoted, shift_start, shift_end, signed_up_at, changed_at, version)
                    VALUES (?, ?, ?, 'NO_SHOW', FALSE, '2025-01-01', '2025-01-02', '2025-01-01', '2025-01-01', 1)
                    """, UUID.randomUUID(), made.shifts().get(1), person);
        }

        // Then
        assertThat(before).hasSize(6);
        assertThat(best(call, made.shift())).isEqualTo(before);
    }

    @Test
    void givesTheSeatsToTheFirstWhoTapAndToNobodyMoreHoweverManyTapAtOnce() throws Exception {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 5));
        List<String> people = members(200);
        UUID call = called(made.shift(), urgent());
        awaitWave(call, 1);
        people.forEach(person -> database.update(
                "INSERT IGNORE INTO call_out_ask (call_out, person, wave, asked_at) VALUES (?, ?, 1, '2025-01-01')",
                call,
                person));
        TestTopics.Mark mark = TestTopics.mark(TOPIC);

        // When
        List<ValidatableResponse> answers = atOnce(people.stream()
                .<Callable<ValidatableResponse>>map(person -> () -> answer(person, call, "acceptance"))
                .toList());

        // Then
        List<ValidatableResponse> taken = answers.stream()
                .filter(answer -> answer.extract().statusCode() == 200)
                .toList();
        assertThat(taken).hasSize(5);
        answers.stream()
                .filter(answer -> !taken.contains(answer))
                .forEach(answer -> answer.statusCode(409).body("code", equalTo("VOL-3224")));
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", made.shift()))
                .isEqualTo(5);
        assertThat(view(call).getString("state")).isEqualTo("FILLED");
        assertThat(view(call).getInt("filled")).isEqualTo(5);
        assertThat(view(call).getList("seatsFilledAt")).hasSize(5);
        assertThat(view(call).getLong("secondsToFill")).isNotNegative();
        List<TestEvent> told =
                TestTopics.await(mark, 7, PATIENCE, event -> event.key().equals(call.toString()));
        assertThat(told)
                .extracting(TestEvent::name)
                .containsExactly(
                        "call-out-seat-filled",
                        "call-out-seat-filled",
                        "call-out-seat-filled",
                        "call-out-seat-filled",
                        "call-out-seat-filled",
                        "call-out-ended",
                        "call-out-over-for");
        assertThat(told.getLast().json().get("people")).hasSize(195);
        String who = taken.getFirst().extract().path("signUp");
        assertThat(who).isNotNull();
    }

    @Test
    void answersTheSecondTapAsTheFirstAndStaysWithinWhatIsWanted() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 3));
        List<String> people = members(3);
        Map<String, Object> one = urgent();
        one.put("seats", 1);
        UUID call = called(made.shift(), one);
        awaitWave(call, 1);
        answer(campus.person(), call, "acceptance").statusCode(404);

        // When
        String signUp = answer(people.get(0), call, "acceptance")
                .statusCode(200)
                .body("answer", equalTo("TAKEN"))
                .body("state", equalTo("FILLED"))
                .extract()
                .path("signUp");

        // Then
        answer(people.get(0), call, "acceptance").statusCode(200).body("signUp", equalTo(signUp));
        answer(people.get(1), call, "acceptance").statusCode(409).body("code", equalTo("VOL-3224"));
        answer(people.get(1), call, "refusal").statusCode(409).body("code", equalTo("VOL-3225"));
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", made.shift()))
                .isOne();
    }

    @Test
    void tellsNobodyWhoSaidNo() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 2));
        List<String> people = members(2);
        UUID call = called(made.shift(), urgent());
        awaitWave(call, 1);
        String seen = view(call).prettify();
        long trail = database.number("SELECT COUNT(*) FROM audit_entry WHERE actor = ?", people.get(0));
        TestTopics.Mark mark = TestTopics.mark(TOPIC);

        // When
        answer(people.get(0), call, "refusal").statusCode(200).body("answer", equalTo("DECLINED"));
        answer(people.get(0), call, "refusal").statusCode(200);

        // Then
        assertThat(view(call).prettify()).isEqualTo(seen);
        assertThat(database.number("SELECT COUNT(*) FROM audit_entry WHERE actor = ?", people.get(0)))
                .isEqualTo(trail);
        campus.as(people.get(0)).get("/my/calls").then().statusCode(200).body("items.answer", contains("DECLINED"));
        campus.as(people.get(1)).get("/my/calls").then().body("items[0].answer", nullValue());
        campus.as(people.get(0)).get("/call-outs/" + call).then().statusCode(403);
        campus.as(campus.organiser).get("/my/calls").then().body("items", empty());

        campus.as(campus.organiser).put("/call-outs/" + call + "/end").then().statusCode(200);
        List<TestEvent> told =
                TestTopics.await(mark, 2, PATIENCE, event -> event.key().equals(call.toString()));
        assertThat(told.getFirst().name()).isEqualTo("call-out-ended");
        assertThat(told.getLast().json().get("people")).hasSize(2);
        answer(people.get(1), call, "acceptance").statusCode(409).body("code", equalTo("VOL-3225"));
    }

    @Test
    void letsWhoSaidNoComeAllTheSameWhileTheCallRuns() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        String person = members(1).getFirst();
        UUID call = called(made.shift(), urgent());
        awaitWave(call, 1);
        answer(person, call, "refusal").statusCode(200);

        // When / Then
        answer(person, call, "acceptance").statusCode(200).body("answer", equalTo("TAKEN"));
    }

    @Test
    void callsNobodyWhoTakesNoCallsAndInQuietHoursOnlyWhereItIsUrgent() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 2), Campus.shift(48, 4, 2));
        List<String> people = members(3);
        LocalTime now = LocalTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES);
        prefer(people.get(0), Map.of("takesCalls", false)).statusCode(200).body("version", equalTo(1));
        prefer(people.get(1), quiet(now.minusHours(2), now.plusHours(2))).statusCode(200);
        prefer(people.get(2), quiet(now.plusHours(4), now.plusHours(6))).statusCode(200);
        prefer(people.get(2), Map.of("takesCalls", true)).statusCode(412);
        campus.as(people.get(2))
                .header("If-Match", "\"v1\"")
                .body(Map.of("takesCalls", true, "quietFrom", "10:00"))
                .put("/my/call-preference")
                .then()
                .statusCode(422)
                .body("code", equalTo("VOL-3229"));
        campus.as(people.get(0)).get("/my/call-preference").then().body("takesCalls", equalTo(false));

        // When
        UUID usual = called(made.shifts().get(0), Map.of("audience", "MEMBERS"));
        UUID urgent = called(made.shifts().get(1), urgent());
        awaitWave(usual, 1);
        awaitWave(urgent, 1);

        // Then
        assertThat(asked(usual, 1)).containsExactly(people.get(2));
        assertThat(asked(urgent, 1)).containsExactlyInAnyOrder(people.get(1), people.get(2));
    }

    private static Map<String, Object> quiet(LocalTime from, LocalTime to) {
        return Map.of("takesCalls", true, "quietFrom", from.toString(), "quietTo", to.toString());
    }

    private ValidatableResponse prefer(String person, Map<String, Object> preference) {
        return campus.as(person)
                .header("If-Match", "\"v0\"")
                .body(preference)
                .put("/my/call-preference")
                .then();
    }

    @Test
    void callsOnlyWhereSeatsAreFreeAndNobodyWaits() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(30, 4, 2));
        UUID full = made.shift();
        SignUps.made(campus, campus.person(), full, "CONFIRMED");
        call(full, urgent()).statusCode(409).body("code", equalTo("VOL-3222"));
        SignUps.made(campus, campus.person(), full, "WAIT_LISTED");

        // When / Then
        call(full, urgent()).statusCode(409).body("code", equalTo("VOL-3223"));
        Map<String, Object> many = urgent();
        many.put("seats", 3);
        call(made.shifts().get(1), many)
                .statusCode(409)
                .body("code", equalTo("VOL-3222"))
                .body("values.free", equalTo(2));
        call(made.shifts().get(1), Map.of("audience", "MEMBERS", "urgent", true))
                .statusCode(422)
                .body("code", equalTo("VOL-3228"));
        UUID call = called(made.shifts().get(1), urgent());
        call(made.shifts().get(1), urgent()).statusCode(409).body("code", equalTo("VOL-3221"));
        campus.as(campus.person()).get("/call-outs/" + call).then().statusCode(403);
        campus.as(campus.organiser)
                .get("/shifts/" + made.shifts().get(1) + "/call-outs")
                .then()
                .statusCode(200)
                .body("items.id", contains(call.toString()));
    }

    @Test
    void endsWhenOthersFillTheShift() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        String person = members(1).getFirst();
        UUID call = called(made.shift(), urgent());
        awaitWave(call, 1);
        SignUps.made(campus, campus.person(), made.shift(), "CONFIRMED");
        answer(person, call, "acceptance").statusCode(409).body("code", equalTo("VOL-3224"));

        // When
        worker.sweep();

        // Then
        awaitState(call, "FILLED");
        assertThat(view(call).getInt("filled")).isZero();
    }

    /// Two replicas that have seen the same, or one that comes back after a crash, send one wave.
    @Test
    void sendsAWaveOnceWhoeverSawItDue() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        List<String> people = members(2);
        database.update(
                "INSERT INTO call_preference (person, takes_calls, version) SELECT person, FALSE, 1 FROM person_timeline WHERE person LIKE ?",
                "P" + campus.unit + "-%");
        UUID call = called(made.shift(), urgent());
        CallOut seen = calls.find(call).orElseThrow();

        // When
        Outcome<CallOut> first = sendWave.send(seen, people);
        Outcome<CallOut> second = sendWave.send(seen, people);

        // Then
        assertThat(first).isInstanceOf(Outcome.Done.class);
        assertThat(second).isInstanceOf(Outcome.Refused.class);
        assertThat(asked(call, 1)).containsExactlyInAnyOrderElementsOf(people);
        assertThat(calls.find(call).orElseThrow().waves()).isOne();
    }

    /// Those who are called, those who sign up and those who wait, all at once.
    @Test
    void keepsCountersAndTheLineWhoeverComesAtOnce() throws Exception {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 4));
        List<String> people = members(12);
        List<String> others = campus.people(10);
        UUID call = called(made.shift(), urgent());
        awaitWave(call, 1);
        List<Callable<ValidatableResponse>> steps = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String person = people.get(i);
            steps.add(() -> answer(person, call, "acceptance"));
            if (i < others.size()) {
                String other = others.get(i);
                steps.add(() -> SignUps.signUp(campus, other, made.shift()));
            }
        }

        // When
        List<ValidatableResponse> answers = atOnce(steps);

        // Then
        assertThat(answers)
                .allMatch(answer ->
                        List.of(200, 201, 409).contains(answer.extract().statusCode()));
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", made.shift()))
                .isEqualTo(4);
        assertThat(database.number("SELECT COUNT(*) FROM sign_up WHERE shift = ? AND seated", made.shift()))
                .isEqualTo(4);
        long byCall =
                database.number("SELECT COUNT(*) FROM call_out_ask WHERE call_out = ? AND answer = 'TAKEN'", call);
        long atTheDoor = answers.stream()
                .filter(answer -> answer.extract().statusCode() == 201
                        && "CONFIRMED".equals(answer.extract().path("state")))
                .count();
        assertThat(byCall + atTheDoor).isEqualTo(4);
        assertThat(database.number("SELECT waiting FROM shift_seats WHERE shift = ?", made.shift()))
                .isEqualTo(10 - atTheDoor);
        worker.sweep();
        awaitState(call, "FILLED");
    }
}
