package org.campusfrontline.volunteer.recruitment.quota.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;
import org.campusfrontline.volunteer.recruitment.quota.SeatDesk;
import org.campusfrontline.volunteer.recruitment.shift.ShiftMoved;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class QuotaApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOPIC = "volunteer.quota.v1";

    @Inject
    Database database;

    @Inject
    SeatDesk desk;

    @Inject
    ShiftQueries shifts;

    @Inject
    Event<ShiftMoved> moved;

    private Campus campus;
    private Quotas quotas;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
        quotas = new Quotas(campus, new Posts(campus, database));
    }

    private UUID shift(int seats) {
        return campus.published(Campus.shift(30, 4, seats)).shift();
    }

    private String state(UUID signUp) {
        return (String) database.rows("SELECT state FROM sign_up WHERE id = ?", signUp)
                .getFirst()
                .get("state");
    }

    private void awaitState(UUID signUp, String state) {
        Await.until(PATIENCE, "sign-up is " + state, () -> state(signUp).equals(state));
    }

    private String answer(String person, UUID shift) {
        return campus.as(person)
                .get("/shifts/" + shift + "/eligibility")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("answer");
    }

    @Test
    void keepsTheLastSeatForAHolderAndSaysSo() {
        // Given
        UUID shift = shift(3);
        quotas.put(shift, 0, Quotas.quota(0, 3, 0, Quotas.ratio(3))).statusCode(200);
        List<String> people = campus.people(3);
        String holder = quotas.holder();
        SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        SignUps.made(campus, people.get(1), shift, "CONFIRMED");

        // When
        var refused =
                SignUps.signUp(campus, people.get(2), shift, UUID.randomUUID().toString(), Map.of("waitIfFull", false));

        // Then
        refused.statusCode(409).body("code", equalTo("VOL-2152")).body("values.free", equalTo(1));
        campus.as(people.get(2))
                .get("/shifts/" + shift + "/eligibility")
                .then()
                .body("answer", equalTo("PLACE_IN_LINE"))
                .body("failed", empty())
                .body("waitsFor.code", equalTo("VOL-2152"));
        SignUps.made(campus, people.get(2), shift, "WAIT_LISTED");
        assertThat(answer(holder, shift)).isEqualTo("SEAT");
        quotas.get(campus.organiser, shift).body("lines[0].kept", equalTo(1)).body("lines[0].met", equalTo(false));
        SignUps.made(campus, holder, shift, "CONFIRMED");
        quotas.get(campus.organiser, shift).body("lines[0].taken", equalTo(1)).body("lines[0].met", equalTo(true));
    }

    @Test
    void tellsThatARatioBrokeAndGivesTheSeatToTheFirstHolderWhoWaits() {
        // Given
        UUID shift = shift(2);
        quotas.put(shift, 0, Quotas.quota(0, 2, 0, Quotas.ratio(2))).statusCode(200);
        String holder = quotas.holder();
        UUID held = SignUps.made(campus, holder, shift, "CONFIRMED");
        SignUps.made(campus, campus.person(), shift, "CONFIRMED");
        UUID first = SignUps.waiting(campus, campus.person(), shift);
        UUID second = SignUps.waiting(campus, quotas.holder(), shift);
        TestTopics.Mark mark = TestTopics.mark(TOPIC);

        // When
        SignUps.cancel(campus, holder, held).statusCode(200);

        // Then
        awaitState(second, "CONFIRMED");
        assertThat(state(first)).isEqualTo("WAIT_LISTED");
        TestEvent broken = TestTopics.await(
                        mark, 1, PATIENCE, event -> event.key().equals(shift.toString()))
                .getFirst();
        assertThat(broken.name()).isEqualTo("ratio-broken");
        assertThat(broken.json().get("holders").asInt()).isZero();
        assertThat(broken.json().get("people").asInt()).isEqualTo(1);
    }

    @Test
    void countsAgainWhenAHolderLosesTheCompetence() {
        // Given
        UUID shift = shift(2);
        quotas.put(shift, 0, Quotas.quota(0, 2, 0, quotas.share(1, null), Quotas.ratio(2)))
                .statusCode(200);
        String holder = quotas.member();
        quotas.hold(holder, 30);
        SignUps.made(campus, holder, shift, "CONFIRMED");
        quotas.get(campus.organiser, shift).body("lines.taken", contains(1, 1));
        TestTopics.Mark mark = TestTopics.mark(TOPIC);

        // When
        new Posts(campus, database).change(holder, Posts.profile()).statusCode(200);

        // Then
        TestEvent broken = TestTopics.await(
                        mark, 1, PATIENCE, event -> event.key().equals(shift.toString()))
                .getFirst();
        assertThat(broken.name()).isEqualTo("ratio-broken");
        quotas.get(campus.organiser, shift).body("lines.taken", contains(1, 0)).body("lines.kept", contains(0, 1));
        SignUps.made(campus, campus.person(), shift, "WAIT_LISTED");
    }

    @Test
    void letsASeatGoToWhoCountsForAsMuch() {
        // Given
        UUID shift = shift(2);
        quotas.put(shift, 0, Quotas.quota(0, 2, 0, Quotas.ratio(2))).statusCode(200);
        UUID held = SignUps.made(campus, quotas.holder(), shift, "CONFIRMED");
        UUID plain = SignUps.made(campus, campus.person(), shift, "CONFIRMED");
        String other = campus.person();
        String holder = quotas.holder();

        // When
        Optional<Refusal> lost = handOver(shift, held, other);
        Optional<Refusal> kept = handOver(shift, held, holder);
        Optional<Refusal> same = handOver(shift, plain, other);

        // Then
        assertThat(lost).get().extracting(refusal -> refusal.code().code()).isEqualTo("VOL-2152");
        assertThat(List.of(kept, same)).containsOnly(Optional.empty());
        quotas.get(campus.organiser, shift).body("lines.taken", contains(1));
    }

    /// A refusal takes back what was done, as a use case does.
    private Optional<Refusal> handOver(UUID shift, UUID from, String person) {
        QuarkusTransaction.begin();
        Optional<Refusal> refusal = desk.handOver(shifts.find(shift).orElseThrow(), from, UUID.randomUUID(), person);
        if (refusal.isPresent()) {
            QuarkusTransaction.rollback();
        } else {
            QuarkusTransaction.commit();
        }
        return refusal;
    }

    @Test
    void countsNoCompetenceThatEndsBeforeTheShiftDoes() {
        // Given
        UUID shift = shift(1);
        quotas.put(shift, 0, Quotas.quota(0, 1, 0, Quotas.ratio(1))).statusCode(200);
        String person = campus.person();
        quotas.hold(person, 1);

        // When
        SignUps.made(campus, person, shift, "WAIT_LISTED");

        // Then
        quotas.get(person, shift).body("lines", empty());
    }

    @Test
    void keepsAndBoundsTheShareOfAUnit() {
        // Given
        UUID shift = shift(4);
        quotas.put(shift, 0, Quotas.quota(0, 4, 0, quotas.share(2, 2))).statusCode(200);
        List<String> others = campus.people(3);
        UUID leaving = SignUps.made(campus, others.get(0), shift, "CONFIRMED");
        SignUps.made(campus, others.get(1), shift, "CONFIRMED");
        SignUps.made(campus, quotas.member(), shift, "CONFIRMED");

        // When
        UUID third = SignUps.waiting(campus, others.get(2), shift);
        SignUps.made(campus, quotas.member(), shift, "CONFIRMED");
        String beyond = quotas.member();
        UUID member = SignUps.waiting(campus, beyond, shift);

        // Then
        quotas.get(campus.organiser, shift).body("lines[0].taken", equalTo(2)).body("lines[0].kept", equalTo(0));
        quotas.get(beyond, shift).body("lines.mine", contains(true));
        SignUps.cancel(campus, others.get(0), leaving).statusCode(200);
        awaitState(third, "CONFIRMED");
        assertThat(state(member)).isEqualTo("WAIT_LISTED");
    }

    @Test
    void refusesAMemberBeyondTheMostOfTheUnitThoughASeatIsFree() {
        // Given
        UUID shift = shift(3);
        quotas.put(shift, 0, Quotas.quota(0, 3, 0, quotas.share(null, 1))).statusCode(200);
        SignUps.made(campus, quotas.member(), shift, "CONFIRMED");
        String second = quotas.member();

        // When
        var refused = SignUps.signUp(campus, second, shift, UUID.randomUUID().toString(), Map.of("waitIfFull", false));

        // Then
        refused.statusCode(409).body("code", equalTo("VOL-2151"));
        assertThat(answer(second, shift)).isEqualTo("PLACE_IN_LINE");
        assertThat(answer(campus.person(), shift)).isEqualTo("SEAT");
        campus.as(second)
                .get("/shifts/" + shift)
                .then()
                .body("free", equalTo(0))
                .body("seats", equalTo(3));
    }

    @Test
    void givesAShareToWhoeverWaitsOnceItsTimeIsOver() {
        // Given
        UUID shift = shift(1);
        quotas.put(shift, 0, Quotas.quota(0, 1, 0, quotas.share(1, null))).statusCode(200);
        UUID waiting = SignUps.waiting(campus, campus.person(), shift);
        Map<String, Object> released = quotas.share(1, null);
        released.put("releaseMinutes", 10_080);

        // When
        quotas.put(shift, 1, Quotas.quota(0, 1, 0, released)).statusCode(200).body("lines[0].released", equalTo(true));

        // Then
        awaitState(waiting, "CONFIRMED");
    }

    @Test
    void servesThoseWhoWaitBeforeWhoComesWhenAShareIsReleased() {
        // Given
        UUID shift = shift(1);
        Map<String, Object> share = quotas.share(1, null);
        share.put("releaseMinutes", 60);
        quotas.put(shift, 0, Quotas.quota(0, 1, 0, share)).statusCode(200);
        UUID waiting = SignUps.waiting(campus, campus.person(), shift);

        // When
        database.update("UPDATE shift_quota_line SET release_minutes = 10000 WHERE shift = ?", shift);
        var late = SignUps.signUp(campus, campus.person(), shift);

        // Then
        late.statusCode(201).body("state", equalTo("WAIT_LISTED"));
        awaitState(waiting, "CONFIRMED");
    }

    @Test
    void callsTheReserveBeforeTheOthersOnceTheShiftIsNear() {
        // Given
        UUID shift = shift(1);
        Map<String, Object> quota = Quotas.quota(0, 1, 1);
        quota.put("callReserveMinutes", 10_080);
        quotas.put(shift, 0, quota).statusCode(200);
        List<String> people = campus.people(4);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), shift);
        Map<String, Object> standBy = Map.of("standBy", true);
        var reserve =
                SignUps.signUp(campus, people.get(2), shift, UUID.randomUUID().toString(), standBy);
        var full =
                SignUps.signUp(campus, people.get(3), shift, UUID.randomUUID().toString(), standBy);

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        full.statusCode(409).body("code", equalTo("VOL-2153"));
        UUID called = reserve.statusCode(201)
                .body("standBy", equalTo(true))
                .extract()
                .jsonPath()
                .getUUID("id");
        awaitState(called, "CONFIRMED");
        assertThat(state(first)).isEqualTo("WAIT_LISTED");
    }

    @Test
    void servesTheReserveInItsTurnWhileTheShiftIsFar() {
        // Given
        UUID shift = shift(1);
        Map<String, Object> quota = Quotas.quota(0, 1, 1);
        quota.put("callReserveMinutes", 0);
        quotas.put(shift, 0, quota).statusCode(200);
        List<String> people = campus.people(3);
        UUID held = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID first = SignUps.waiting(campus, people.get(1), shift);
        SignUps.signUp(campus, people.get(2), shift, UUID.randomUUID().toString(), Map.of("standBy", true))
                .statusCode(201);
        quotas.get(people.get(2), shift).body("figures.standingBy", equalTo(1)).body("warnMinutes", nullValue());

        // When
        SignUps.cancel(campus, people.get(0), held).statusCode(200);

        // Then
        awaitState(first, "CONFIRMED");
    }

    @Test
    void hasNoReserveWhereNoneIsSet() {
        UUID shift = shift(1);
        SignUps.made(campus, campus.person(), shift, "CONFIRMED");
        SignUps.signUp(campus, campus.person(), shift, UUID.randomUUID().toString(), Map.of("standBy", true))
                .statusCode(409)
                .body("code", equalTo("VOL-2153"));
    }

    @Test
    void tellsOrganisersOfAShiftThatIsShortAndListsIt() {
        // Given
        UUID shift = shift(4);
        Map<String, Object> quota = Quotas.quota(2, 3, 0);
        quota.put("warnMinutes", List.of(2880, 60));
        quotas.put(shift, 0, quota).statusCode(200);
        SignUps.made(campus, campus.person(), shift, "CONFIRMED");
        TestTopics.Mark mark = TestTopics.mark(TOPIC);

        // When
        database.update(
                "UPDATE shift_quota SET next_look = ? WHERE shift = ?", LocalDateTime.now(ZoneOffset.UTC), shift);

        // Then
        TestEvent told = TestTopics.await(
                        mark, 1, PATIENCE, event -> event.key().equals(shift.toString()))
                .getFirst();
        assertThat(told.name()).isEqualTo("shift-short");
        assertThat(told.json().get("confirmed").asInt()).isEqualTo(1);
        assertThat(told.json().get("min").asInt()).isEqualTo(2);
        campus.as(campus.organiser)
                .get("/short-shifts")
                .then()
                .statusCode(200)
                .body("items.shift", contains(shift.toString()))
                .body("items[0].figures.isShort", equalTo(true))
                .body("items[0].ratiosMet", equalTo(true));
        campus.as(campus.person()).get("/short-shifts").then().statusCode(403);
        SignUps.made(campus, campus.person(), shift, "CONFIRMED");
        campus.as(campus.organiser).get("/short-shifts").then().body("items", empty());
    }

    @Test
    void looksAtAnotherTimeWhenTheShiftMoves() {
        // Given
        UUID shift = shift(2);
        Map<String, Object> quota = Quotas.quota(1, 1, 0);
        quota.put("warnMinutes", List.of(60));
        quotas.put(shift, 0, quota).statusCode(200);
        database.update("UPDATE shift SET starts_at = starts_at + INTERVAL 1 HOUR WHERE id = ?", shift);

        // When
        QuarkusTransaction.requiringNew().run(() -> moved.fire(new ShiftMoved(shift)));

        // Then
        Await.until(
                PATIENCE,
                "the next look has moved",
                () -> database.number(
                                "SELECT COUNT(*) FROM shift_quota q JOIN shift s ON s.id = q.shift"
                                        + " WHERE s.id = ? AND q.next_look = s.starts_at - INTERVAL 1 HOUR",
                                shift)
                        == 1);
    }

    @Test
    void listsAShiftWhoseRatioIsNotMet() {
        // Given
        UUID shift = shift(4);
        quotas.put(shift, 0, Quotas.quota(0, 4, 0, Quotas.ratio(4))).statusCode(200);

        // When
        SignUps.made(campus, campus.person(), shift, "CONFIRMED");

        // Then
        campus.as(campus.organiser)
                .get("/short-shifts?days=3")
                .then()
                .body("items.ratiosMet", contains(false))
                .body("items[0].figures.isShort", equalTo(false));
    }

    @Test
    void callsAShiftOffAndReleasesEverybody() {
        // Given
        Made made = campus.published(Campus.shift(30, 4, 1), Campus.shift(40, 4, 1));
        UUID shift = made.shifts().get(0);
        List<String> people = campus.people(3);
        UUID seated = SignUps.made(campus, people.get(0), shift, "CONFIRMED");
        UUID waiting = SignUps.waiting(campus, people.get(1), shift);
        UUID other = SignUps.made(campus, people.get(2), made.shifts().get(1), "CONFIRMED");
        campus.as(people.get(0)).put("/shifts/" + shift + "/calling-off").then().statusCode(403);

        // When
        var calledOff = campus.as(campus.organiser)
                .put("/shifts/" + shift + "/calling-off")
                .then();

        // Then
        calledOff.statusCode(200).body("figures.calledOff", equalTo(true));
        campus.as(campus.organiser)
                .put("/shifts/" + shift + "/calling-off")
                .then()
                .statusCode(200);
        awaitState(seated, "CANCELLED");
        awaitState(waiting, "CANCELLED");
        SignUps.get(campus, people.get(0), seated).body("reason", equalTo("SHIFT_CALLED_OFF"));
        assertThat(state(other)).isEqualTo("CONFIRMED");
        SignUps.signUp(campus, people.get(2), shift).statusCode(409).body("code", equalTo("VOL-2002"));
        String tag = campus.as(campus.organiser).get("/activities/" + made.id()).header("ETag");
        campus.as(campus.organiser)
                .header("If-Match", tag)
                .put("/activities/" + made.id() + "/pause")
                .then();
        tag = campus.as(campus.organiser).get("/activities/" + made.id()).header("ETag");
        campus.as(campus.organiser)
                .header("If-Match", tag)
                .put("/activities/" + made.id() + "/resumption")
                .then();
        SignUps.signUp(campus, people.get(2), shift).statusCode(409).body("code", equalTo("VOL-2002"));
    }

    @Test
    void isChangedWithinWhatIsTakenAndReleasesNobody() {
        // Given
        UUID shift = shift(3);
        String member = quotas.member();
        SignUps.made(campus, member, shift, "CONFIRMED");
        SignUps.made(campus, campus.person(), shift, "CONFIRMED");

        // When
        var counted = quotas.put(shift, 0, Quotas.quota(1, 2, 0, quotas.share(1, 2), Quotas.ratio(3)));

        // Then
        counted.statusCode(200).body("lines.taken", contains(1, 0)).body("lines.kept", contains(0, 1));
        quotas.put(shift, 1, Quotas.quota(1, 2, 0, quotas.share(3, null)))
                .statusCode(409)
                .body("code", equalTo("VOL-2155"));
        quotas.put(shift, 1, Quotas.quota(1, 2, 0, quotas.share(0, 0)))
                .statusCode(409)
                .body("code", equalTo("VOL-2155"));
        quotas.get(campus.organiser, shift).body("version", equalTo(1)).body("taken", equalTo(2));
        quotas.put(shift, 0, Quotas.quota(0, 0, 0)).statusCode(412);
    }

    @Test
    void refusesWhatCannotBeAQuota() {
        UUID shift = shift(3);
        quotas.put(shift, 0, Quotas.quota(0, 4, 0)).statusCode(422).body("code", equalTo("VOL-2154"));
        quotas.put(shift, 0, Quotas.quota(3, 2, 0)).statusCode(422).body("errors[0].pointer", equalTo("/min"));
        Map<String, Object> both = quotas.share(1, 1);
        both.putAll(Quotas.ratio(3));
        quotas.put(shift, 0, Quotas.quota(0, 3, 0, both)).statusCode(422).body("code", equalTo("VOL-2156"));
        quotas.put(shift, 0, Quotas.quota(0, 3, 0, quotas.share(2, 1)))
                .statusCode(422)
                .body("code", equalTo("VOL-2156"));
        Map<String, Object> nowhere = quotas.share(1, 1);
        nowhere.put("unit", "NOWHERE");
        quotas.put(shift, 0, Quotas.quota(0, 3, 0, nowhere)).statusCode(422).body("code", equalTo("VOL-2023"));
        Map<String, Object> unknown = Quotas.ratio(3);
        unknown.put("code", "juggling");
        quotas.put(shift, 0, Quotas.quota(0, 3, 0, unknown)).statusCode(422).body("code", equalTo("VOL-2213"));
        quotas.put(campus.person(), shift, 0, Quotas.quota(0, 3, 0)).statusCode(403);
        quotas.put(UUID.randomUUID(), 0, Quotas.quota(0, 3, 0)).statusCode(404);
        quotas.get(campus.organiser, shift).body("version", equalTo(0));
    }

    @Test
    void showsInTheActivityAndOnTheBoardHowFarAShiftIs() {
        // Given
        Made draft = campus.draft(List.of(Campus.post(Campus.shift(30, 4, 2))));
        UUID shift = draft.shift();
        quotas.put(shift, 0, Quotas.quota(1, 2, 0, quotas.share(1, null))).statusCode(200);
        campus.as(campus.person()).get("/shifts/" + shift + "/quota").then().statusCode(404);
        Map<String, Object> activity = campus.as(campus.organiser)
                .get("/activities/" + draft.id())
                .then()
                .extract()
                .jsonPath()
                .getMap("$");

        // When
        Map<String, Object> tight = Campus.changeOf(activity, 1);
        change(draft.id(), tight).statusCode(200);
        publish(draft.id()).statusCode(422).body("code", equalTo("VOL-2154"));
        change(draft.id(), Campus.changeOf(activity, 3)).statusCode(200);
        publish(draft.id()).statusCode(200).body("posts[0].shifts[0].quota.target", equalTo(2));

        // Then
        String person = campus.person();
        SignUps.made(campus, person, shift, "CONFIRMED");
        campus.as(person)
                .get("/activities/" + draft.id() + "/shifts")
                .then()
                .body("items[0].quota.confirmed", equalTo(1))
                .body("items[0].quota.isShort", equalTo(false));
        String second = campus.person();
        campus.as(second).get("/shifts/" + shift).then().body("free", equalTo(1));
        campus.as(quotas.member()).get("/shifts/" + shift).then().body("free", equalTo(2));
        SignUps.made(campus, second, shift, "CONFIRMED");
        String third = campus.person();
        assertThat(open(third, true)).doesNotContain(shift.toString());
        assertThat(open(third, false)).contains(shift.toString());
        change(draft.id(), Campus.changeOf(activity, 2)).statusCode(409).body("code", equalTo("VOL-2155"));
    }

    private List<String> open(String person, boolean free) {
        return campus.as(person)
                .get("/my/open-shifts?free=" + free + "&emergency=" + campus.emergency)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private ValidatableResponse change(UUID activity, Map<String, Object> change) {
        String tag = campus.as(campus.organiser).get("/activities/" + activity).header("ETag");
        return campus.as(campus.organiser)
                .header("If-Match", tag)
                .body(change)
                .put("/activities/" + activity)
                .then();
    }

    private ValidatableResponse publish(UUID activity) {
        String tag = campus.as(campus.organiser).get("/activities/" + activity).header("ETag");
        return campus.as(campus.organiser)
                .header("If-Match", tag)
                .put("/activities/" + activity + "/publication")
                .then();
    }

    @Test
    void admitsAnApplicantToTheLineWhereTheSeatIsKept() {
        // Given
        Made draft = campus.draft(List.of(Campus.post(Campus.shift(30, 4, 1))));
        UUID shift = draft.shift();
        String post = campus.as(campus.organiser)
                .get("/activities/" + draft.id())
                .then()
                .extract()
                .jsonPath()
                .getString("posts[0].id");
        Map<String, Object> approval = new LinkedHashMap<>();
        approval.put("mode", "APPROVAL");
        campus.as(campus.organiser)
                .header("If-Match", "\"v0\"")
                .body(approval)
                .put("/posts/" + post + "/admission")
                .then()
                .statusCode(200);
        quotas.put(shift, 0, Quotas.quota(0, 1, 0, Quotas.ratio(1))).statusCode(200);
        publish(draft.id()).statusCode(200);
        UUID applied = SignUps.made(campus, campus.person(), shift, "APPLIED");
        UUID holder = SignUps.made(campus, quotas.holder(), shift, "APPLIED");

        // When
        admit(applied).statusCode(200).body("state", equalTo("WAIT_LISTED"));
        admit(holder).statusCode(200).body("state", equalTo("CONFIRMED"));

        // Then
        campus.as(campus.organiser).get("/short-shifts").then().body("items.shift", not(hasItem(shift.toString())));
    }

    private ValidatableResponse admit(UUID signUp) {
        return campus.as(campus.organiser)
                .body(Map.of("admit", true))
                .put("/sign-ups/" + signUp + "/admission")
                .then();
    }
}
