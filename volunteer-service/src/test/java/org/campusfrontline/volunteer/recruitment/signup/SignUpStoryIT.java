package org.campusfrontline.volunteer.recruitment.signup;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// Property test of the state machine over HTTP: people, organiser, lead and clock do what they like with three small
/// shifts. Whatever happens, the counters agree with the sign-ups, a step changes the state as the machine says or is
/// refused with the legal steps, and in the end nobody waits beside a free seat. `-Dstory.seed=…` repeats a run.
@CampusTest
class SignUpStoryIT {

    private static final Logger LOG = Logger.getLogger(SignUpStoryIT.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int STEPS = 150;
    private static final String COUNTERS = """
            SELECT q.shift, q.taken, q.reserved, q.waiting, q.capacity,
                (SELECT COUNT(*) FROM sign_up u WHERE u.shift = q.shift AND u.seated) AS seated,
                (SELECT COUNT(*) FROM sign_up u WHERE u.shift = q.shift AND u.state = 'WAIT_LISTED') AS in_line
            FROM shift_seats q WHERE q.activity = ?
            """;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private final long seed = Long.getLong("story.seed", new SecureRandom().nextLong());
    private final Random random = new Random(seed);
    private final List<Made> made = new ArrayList<>();
    private Campus campus;
    private String lead;
    private Campus.Made activity;
    private List<String> people;

    private record Made(String person, UUID shift, UUID id) {}

    @Test
    void keepsCountersAndStatesTogetherWhateverHappens() {
        // Given
        LOG.infof("property test of sign-ups with -Dstory.seed=%d", seed);
        campus = Campus.create(database);
        lead = "L" + campus.unit;
        TestGrants.give(lead, "site-lead", Campus.TREE, campus.unit);
        activity = campus.published(Campus.shift(3, 4, 2), Campus.shift(5, 4, 2), Campus.shift(9, 4, 1));
        people = campus.people(7);
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        for (int step = 0; step < STEPS; step++) {
            act();
            counted("step " + step + " of seed " + seed);
        }

        // Then
        Await.untilAsserted(
                PATIENCE, () -> assertThat(idleSeats()).as("seed " + seed).isEmpty());
        told(mark).forEach(this::isOneStepAfterAnother);
    }

    /// What was told of each sign-up, in its order; nothing is missing up to the versions that stand now.
    private Map<String, List<TestEvent>> told(TestTopics.Mark mark) {
        List<String> ids = made.stream().map(one -> one.id().toString()).toList();
        long steps = made.stream()
                .mapToLong(one -> database.number("SELECT version FROM sign_up WHERE id = ?", one.id()))
                .sum();
        return TestTopics.await(mark, (int) steps, PATIENCE, event -> ids.contains(event.key())).stream()
                .collect(Collectors.groupingBy(TestEvent::key));
    }

    private void isOneStepAfterAnother(String id, List<TestEvent> story) {
        String whose = id + " of seed " + seed;
        List<Long> versions = LongStream.rangeClosed(1, story.size()).boxed().toList();
        assertThat(story).extracting(TestEvent::version).as(whose).isEqualTo(versions);
        List<SignUpState> states = story.stream()
                .map(event -> SignUpState.valueOf(event.json().get("state").asText()))
                .toList();
        assertThat(states.getFirst()).as(whose).isIn(SignUpState.CONFIRMED, SignUpState.WAIT_LISTED);
        for (int i = 1; i < states.size(); i++) {
            assertThat(states.get(i - 1).legalSteps().stream().map(Step::leadsTo))
                    .as(whose)
                    .contains(states.get(i));
        }
    }

    private void act() {
        int what = random.nextInt(10);
        if (what < 4 || made.isEmpty()) {
            signUp();
        } else if (what == 4) {
            clock.forward(Duration.ofMinutes(3 + random.nextInt(9)));
        } else {
            step(made.get(random.nextInt(made.size())));
        }
    }

    private void signUp() {
        String person = people.get(random.nextInt(people.size()));
        UUID shift = activity.shifts().get(random.nextInt(activity.shifts().size()));
        ExtractableResponse<Response> answer = SignUps.signUp(
                        campus, person, shift, UUID.randomUUID().toString(), Map.of("takeAtOnce", random.nextBoolean()))
                .extract();
        assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 409);
        if (answer.statusCode() == 201) {
            made.add(new Made(person, shift, answer.jsonPath().getUUID("id")));
        }
    }

    /// The clock's own steps may come between the look at the state and the step, so that what was legal no longer is;
    /// then the answer names what is.
    private void step(Made signUp) {
        Step step = EnumSet.allOf(Step.class).stream()
                .skip(random.nextInt(Step.values().length))
                .findFirst()
                .orElseThrow();
        ExtractableResponse<Response> answer = switch (step) {
            case CANCEL -> SignUps.cancel(campus, signUp.person(), signUp.id()).extract();
            case CONFIRM ->
                SignUps.confirm(campus, signUp.person(), signUp.id()).extract();
            case REVOKE -> revoke(signUp);
            case HAND_OVER -> handOver(signUp);
            case CHECK_IN -> say(signUp, "CHECK_IN");
            case CHECK_OUT -> say(signUp, "CHECK_OUT");
            case MISS -> say(signUp, "NO_SHOW");
            case EXCUSE -> say(signUp, "EXCUSED");
            case UNDO_CHECK_IN -> say(signUp, "UNDO_CHECK_IN");
            case WAIT, ADMIT, OFFER, COMPLETE -> say(signUp, "VOUCH");
        };
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 409, 412);
        if (answer.statusCode() == 409 && "VOL-2009".equals(answer.path("code"))) {
            SignUpState state = SignUpState.valueOf(answer.path("values.state"));
            Step refused = Step.valueOf(answer.path("values.step"));
            assertThat(state.legalSteps()).as("seed " + seed).doesNotContain(refused);
            assertThat(answer.jsonPath().getList("values.legal", String.class))
                    .as("seed " + seed)
                    .isEqualTo(state.legalSteps().stream().map(Step::name).toList());
        }
    }

    private ExtractableResponse<Response> revoke(Made signUp) {
        return campus.as(campus.organiser)
                .header(
                        "If-Match",
                        "\"v" + database.number("SELECT version FROM sign_up WHERE id = ?", signUp.id()) + "\"")
                .body(Map.of("reason", "NOT_NEEDED"))
                .put("/sign-ups/" + signUp.id() + "/revocation")
                .then()
                .extract();
    }

    /// To somebody else, who may have no time for it; then it is taken back from offer.
    private ExtractableResponse<Response> handOver(Made signUp) {
        String to = people.stream()
                .filter(person -> !person.equals(signUp.person()))
                .skip(random.nextInt(people.size() - 1))
                .findFirst()
                .orElseThrow();
        ExtractableResponse<Response> offered = campus.as(signUp.person())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("to", to))
                .post("/sign-ups/" + signUp.id() + "/exchanges")
                .then()
                .extract();
        if (offered.statusCode() != 201) {
            return offered;
        }
        String exchange = "/exchanges/" + offered.jsonPath().getUUID("id");
        ExtractableResponse<Response> taken = campus.as(to)
                .body(Map.of())
                .put(exchange + "/acceptance")
                .then()
                .extract();
        if (taken.statusCode() != 200) {
            campus.as(signUp.person()).put(exchange + "/cancellation");
        }
        return taken;
    }

    private ExtractableResponse<Response> say(Made signUp, String word) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("signUp", signUp.id().toString());
        entry.put("word", word);
        return campus.as(lead)
                .body(Map.of("entries", List.of(entry)))
                .put("/shifts/" + signUp.shift() + "/attendance")
                .then()
                .extract();
    }

    /// One statement sees the counters and the sign-ups as one commit left them.
    private void counted(String when) {
        for (Map<String, Object> row : database.rows(COUNTERS, activity.id())) {
            long taken = number(row, "taken");
            assertThat(taken).as(when).isEqualTo(number(row, "seated") + number(row, "reserved"));
            assertThat(taken).as(when).isLessThanOrEqualTo(number(row, "capacity"));
            assertThat(number(row, "waiting")).as(when).isEqualTo(number(row, "in_line"));
        }
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    /// Shifts with a free or reserved seat beside somebody who waits, is free then, and could have it.
    private List<Map<String, Object>> idleSeats() {
        return database.rows("""
                SELECT q.shift, u.person FROM shift_seats q
                JOIN sign_up u ON u.shift = q.shift AND u.state = 'WAIT_LISTED'
                WHERE q.activity = ? AND (q.taken < q.capacity OR q.reserved > 0) AND NOT EXISTS (
                    SELECT 1 FROM sign_up b WHERE b.person = u.person AND b.seated
                        AND b.shift_end > u.shift_start AND b.shift_start < u.shift_end)
                """, activity.id());
    }
}
