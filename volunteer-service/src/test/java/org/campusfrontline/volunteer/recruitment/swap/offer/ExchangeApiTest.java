package org.campusfrontline.volunteer.recruitment.swap.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.scheduler.Scheduler;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ExchangeApiTest {

    private static final Logger LOG = Logger.getLogger(ExchangeApiTest.class);

    @Inject
    Database database;

    @Inject
    ExchangeSweep sweep;

    @Inject
    Scheduler scheduler;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @AfterEach
    void resume() {
        scheduler.resume(ExchangeSweep.IDENTITY);
    }

    private ValidatableResponse offer(String person, UUID signUp, String to, UUID... wanted) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (to != null) {
            body.put("to", to);
        }
        if (wanted.length > 0) {
            body.put("wanted", List.of(wanted));
        }
        return campus.as(person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/sign-ups/" + signUp + "/exchanges")
                .then();
    }

    private UUID offered(String person, UUID signUp, String to, UUID... wanted) {
        return offer(person, signUp, to, wanted)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private ValidatableResponse accept(String person, UUID exchange, UUID inReturn) {
        return campus.as(person)
                .body(inReturn == null ? Map.of() : Map.of("signUp", inReturn))
                .put("/exchanges/" + exchange + "/acceptance")
                .then();
    }

    private ValidatableResponse step(String person, UUID exchange, String step) {
        return campus.as(person).put("/exchanges/" + exchange + "/" + step).then();
    }

    private ValidatableResponse agree(String person, UUID proposal) {
        return campus.as(person)
                .body(Map.of())
                .put("/exchange-proposals/" + proposal + "/agreement")
                .then();
    }

    private List<UUID> proposals(String person) {
        return campus.as(person)
                .get("/my/exchange-proposals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private List<UUID> pool(String person) {
        return campus.as(person)
                .get("/my/seats-on-offer")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private String stateOf(String person, UUID shift) {
        return database
                .rows(
                        "SELECT state, COALESCE(reason, '') AS reason FROM sign_up WHERE person = ? AND shift = ? ORDER BY id DESC",
                        person,
                        shift)
                .stream()
                .findFirst()
                .map(row -> (row.get("state") + " " + row.get("reason")).strip())
                .orElse("");
    }

    private String exchange(UUID id) {
        return (String) database.rows("SELECT state FROM seat_exchange WHERE id = ?", id)
                .getFirst()
                .get("state");
    }

    private void rule(UUID shift, String mode, boolean approval) {
        UUID post = Database.id(database.rows("SELECT post FROM shift WHERE id = ?", shift)
                .getFirst()
                .get("post"));
        campus.as(campus.organiser)
                .header("If-Match", "\"v0\"")
                .body(Map.of("mode", mode, "approval", approval))
                .put("/posts/" + post + "/exchange-rule")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void handsASeatToWhomItIsOfferedWithoutEverFreeingIt() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        List<String> people = campus.people(3);
        UUID signUp = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID exchange = offered(people.get(0), signUp, people.get(1));
        offer(people.get(0), signUp, null).statusCode(409).body("code", equalTo("VOL-3204"));
        campus.as(people.get(2)).get("/exchanges/" + exchange).then().statusCode(404);
        accept(people.get(2), exchange, null).statusCode(404);
        campus.as(people.get(1))
                .get("/my/exchanges")
                .then()
                .statusCode(200)
                .body("items.person", contains(people.get(0)))
                .body("items.personName", contains("Person " + people.get(0)))
                .body("items[0].actions.name", contains("accept", "decline"));

        // When
        accept(people.get(1), exchange, null).statusCode(200).body("state", equalTo("CARRIED_OUT"));

        // Then
        assertThat(stateOf(people.get(0), made.shift())).isEqualTo("CANCELLED HANDED_OVER");
        assertThat(stateOf(people.get(1), made.shift())).isEqualTo("CONFIRMED");
        assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", made.shift()))
                .isOne();
        accept(people.get(1), exchange, null).statusCode(409).body("code", equalTo("VOL-3201"));
        step(people.get(0), exchange, "cancellation").statusCode(409).body("code", equalTo("VOL-3201"));
    }

    @Test
    void tellsTheGiverOnlyThatASeatIsNotTaken() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        List<String> people = campus.people(2);
        UUID signUp = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID exchange = offered(people.get(0), signUp, people.get(1));
        step(people.get(0), exchange, "refusal").statusCode(404);

        // When
        step(people.get(1), exchange, "refusal").statusCode(200);
        step(people.get(1), exchange, "refusal").statusCode(200);

        // Then
        campus.as(people.get(0))
                .get("/exchanges/" + exchange)
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_TAKEN"));
        assertThat(stateOf(people.get(0), made.shift())).isEqualTo("CONFIRMED");
        assertThat(database.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE subject = ? AND actor = ?",
                        exchange.toString(),
                        people.get(1)))
                .isZero();
        UUID again = offered(people.get(0), signUp, null);
        step(people.get(0), again, "cancellation").statusCode(200).body("state", equalTo("CANCELLED"));
        step(people.get(0), again, "cancellation").statusCode(200);
    }

    @Test
    void givesAPoolsSeatToExactlyOneOfManyAtOnce() throws Exception {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(26, 4, 1));
        List<String> people = campus.people(12);
        String giver = people.getFirst();
        String busy = campus.person();
        SignUps.made(campus, busy, made.shifts().get(1), "CONFIRMED");
        UUID exchange = offered(giver, SignUps.made(campus, giver, made.shift(), "CONFIRMED"), null);
        assertThat(pool(people.get(1))).contains(exchange);
        assertThat(pool(giver)).doesNotContain(exchange);
        assertThat(pool(busy)).doesNotContain(exchange);
        campus.as(people.get(1))
                .get("/exchanges/" + exchange)
                .then()
                .statusCode(200)
                .body("person", nullValue())
                .body("signUp", nullValue());
        accept(giver, exchange, null).statusCode(409).body("code", equalTo("VOL-3205"));
        accept(busy, exchange, null).statusCode(409).body("code", equalTo("VOL-2004"));

        // When
        List<Integer> answers = atOnce(people.subList(1, people.size()).stream()
                .<Callable<Integer>>map(
                        person -> () -> accept(person, exchange, null).extract().statusCode())
                .toList());

        // Then
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(answers.stream().filter(status -> status != 200)).containsOnly(409);
        assertThat(seatedIn(made.shift())).isOne();
        assertThat(stateOf(giver, made.shift())).isEqualTo("CANCELLED HANDED_OVER");
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private long seatedIn(UUID shift) {
        return database.number("SELECT COUNT(*) FROM sign_up WHERE shift = ? AND seated", shift);
    }

    @Test
    void swapsSeatsOfShiftsThatOverlapAsIfTheOldOneWereGone() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1), Campus.shift(26, 4, 1));
        List<String> people = campus.people(2);
        UUID one = SignUps.made(campus, people.get(0), made.shifts().get(0), "CONFIRMED");
        UUID other = SignUps.made(campus, people.get(1), made.shifts().get(1), "CONFIRMED");
        UUID exchange = offered(people.get(0), one, null, made.shifts().get(1));
        assertThat(pool(people.get(1))).contains(exchange);
        assertThat(pool(campus.person())).doesNotContain(exchange);
        accept(people.get(1), exchange, null).statusCode(422).body("code", equalTo("VOL-3206"));

        // When
        accept(people.get(1), exchange, other).statusCode(200).body("state", equalTo("CARRIED_OUT"));

        // Then
        assertThat(stateOf(people.get(0), made.shifts().get(0))).isEqualTo("CANCELLED SWAPPED");
        assertThat(stateOf(people.get(0), made.shifts().get(1))).isEqualTo("CONFIRMED");
        assertThat(stateOf(people.get(1), made.shifts().get(0))).isEqualTo("CONFIRMED");
        assertThat(stateOf(people.get(1), made.shifts().get(1))).isEqualTo("CANCELLED SWAPPED");
    }

    @Test
    void findsThreeWhoCanSwapAndMovesAllSeatsWithTheLastYes() {
        // Given
        scheduler.pause(ExchangeSweep.IDENTITY);
        Made made = campus.published(Campus.shift(24, 2, 1), Campus.shift(30, 2, 1), Campus.shift(36, 2, 1));
        List<String> people = campus.people(3);
        List<UUID> exchanges = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            UUID signUp = SignUps.made(campus, people.get(i), made.shifts().get(i), "CONFIRMED");
            exchanges.add(offered(people.get(i), signUp, null, made.shifts().get((i + 1) % 3)));
        }
        sweep.sweep();
        UUID proposal = proposals(people.get(0)).getFirst();
        accept(campus.person(), exchanges.get(0), null).statusCode(409).body("code", equalTo("VOL-3201"));
        agree(campus.person(), proposal).statusCode(404);

        // When
        agree(people.get(0), proposal).statusCode(200).body("state", equalTo("PROPOSED"));
        agree(people.get(2), proposal).statusCode(200).body("state", equalTo("PROPOSED"));
        agree(people.get(2), proposal).statusCode(200);
        assertThat(stateOf(people.get(0), made.shifts().get(0))).isEqualTo("CONFIRMED");
        agree(people.get(1), proposal).statusCode(200).body("state", equalTo("CARRIED_OUT"));

        // Then
        for (int i = 0; i < 3; i++) {
            assertThat(stateOf(people.get(i), made.shifts().get(i))).isEqualTo("CANCELLED SWAPPED");
            assertThat(stateOf(people.get(i), made.shifts().get((i + 1) % 3))).isEqualTo("CONFIRMED");
            assertThat(exchange(exchanges.get(i))).isEqualTo("CARRIED_OUT");
        }
        agree(people.get(0), proposal).statusCode(409).body("code", equalTo("VOL-3211"));
    }

    @Test
    void putsAllBackOnOfferWhereOneDeclinesAndProposesItNoMore() {
        // Given
        scheduler.pause(ExchangeSweep.IDENTITY);
        Made made = campus.published(Campus.shift(24, 2, 1), Campus.shift(30, 2, 1));
        List<String> people = campus.people(2);
        List<UUID> exchanges = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            UUID signUp = SignUps.made(campus, people.get(i), made.shifts().get(i), "CONFIRMED");
            exchanges.add(offered(people.get(i), signUp, null, made.shifts().get(1 - i)));
        }
        sweep.sweep();
        UUID proposal = proposals(people.get(0)).getFirst();
        assertThat(exchange(exchanges.get(0))).isEqualTo("MATCHED");

        // When
        campus.as(people.get(1))
                .put("/exchange-proposals/" + proposal + "/refusal")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));
        sweep.sweep();

        // Then
        assertThat(exchanges.stream().map(this::exchange)).containsOnly("OPEN");
        assertThat(proposals(people.get(0))).isEmpty();
        agree(people.get(0), proposal).statusCode(409);
    }

    @Test
    void refusesWhoLostWhatThePostAsksForWithAllCodesAndTellsOthersOnlyThatItDoesNotFit() {
        // Given
        Posts posts = new Posts(campus, database);
        Made made = posts.published(Campus.shift(48, 2, 2), Campus.shift(54, 2, 2));
        List<String> people = campus.people(2);
        UUID one = SignUps.made(campus, people.get(0), made.shifts().get(0), "CONFIRMED");
        UUID other = SignUps.made(campus, people.get(1), made.shifts().get(1), "CONFIRMED");
        UUID exchange = offered(people.get(0), one, people.get(1), made.shifts().get(1));
        posts.ask(Posts.rule("INSURANCE"), Posts.rule("ADULTHOOD"));

        // When / Then
        accept(people.get(1), exchange, other)
                .statusCode(409)
                .body("code", equalTo("VOL-2201"))
                .body("errors.code", hasItem("VOL-3207"))
                .body("values.failed.size()", equalTo(2));
        Map<String, Object> adult = Posts.with(Posts.insurance(30));
        adult.put("adult", true);
        posts.change(people.get(1), adult).statusCode(200);
        accept(people.get(1), exchange, other).statusCode(409).body("code", equalTo("VOL-3207"));
        posts.change(people.get(0), adult).statusCode(200);
        accept(people.get(1), exchange, other).statusCode(200);
    }

    @Test
    void passesNobodyOverWhoWaitsUnlessThePostSaysSo() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        List<String> people = campus.people(3);
        UUID signUp = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID before = offered(people.get(0), signUp, people.get(1));
        UUID waiting = SignUps.made(campus, people.get(2), made.shift(), "WAIT_LISTED");

        // When / Then
        accept(people.get(1), before, null).statusCode(409).body("code", equalTo("VOL-3203"));
        step(people.get(0), before, "cancellation").statusCode(200);
        offer(people.get(0), signUp, people.get(1)).statusCode(409).body("code", equalTo("VOL-3203"));
        rule(made.shift(), "ALWAYS", false);
        UUID after = offered(people.get(0), signUp, people.get(1));
        accept(people.get(1), after, null).statusCode(200);
        SignUps.get(campus, people.get(2), waiting).body("state", equalTo("WAIT_LISTED"));
    }

    @Test
    void keepsASeatForTheUnitForWhichItIsGuaranteed() {
        // Given
        Posts posts = new Posts(campus, database);
        Made made = campus.published(Campus.shift(48, 4, 1));
        List<String> people = campus.people(3);
        people.subList(0, 2).forEach(person -> posts.enrol(person, Campus.TREE + "/" + campus.unit));
        Map<String, Object> share = new LinkedHashMap<>();
        share.put("tree", Campus.TREE);
        share.put("unit", campus.unit);
        share.put("atLeast", 1);
        share.put("atMost", null);
        campus.as(campus.organiser)
                .header("If-Match", "\"v0\"")
                .body(Map.of("min", 0, "target", 1, "reserve", 0, "lines", List.of(share)))
                .put("/shifts/" + made.shift() + "/quota")
                .then()
                .statusCode(200);
        UUID signUp = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID exchange = offered(people.get(0), signUp, null);

        // When / Then
        accept(people.get(2), exchange, null).statusCode(409).body("code", equalTo("VOL-2152"));
        assertThat(stateOf(people.get(0), made.shift())).isEqualTo("CONFIRMED");
        accept(people.get(1), exchange, null).statusCode(200).body("state", equalTo("CARRIED_OUT"));
        campus.as(campus.organiser)
                .get("/shifts/" + made.shift() + "/quota")
                .then()
                .body("lines[0].taken", equalTo(1));
    }

    @Test
    void waitsForTheOrganiserWhereThePostAsksForIt() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        rule(made.shift(), "LINE_FIRST", true);
        List<String> people = campus.people(2);
        UUID signUp = SignUps.made(campus, people.get(0), made.shift(), "CONFIRMED");
        UUID refused = offered(people.get(0), signUp, people.get(1));
        accept(people.get(1), refused, null).statusCode(200).body("state", equalTo("MATCHED"));
        approve(approvals(made).getFirst(), false).statusCode(200).body("state", equalTo("ENDED"));
        assertThat(exchange(refused)).isEqualTo("NOT_APPROVED");
        UUID exchange = offered(people.get(0), signUp, null);
        accept(people.get(1), exchange, null).statusCode(200).body("state", equalTo("MATCHED"));
        UUID proposal = approvals(made).getFirst();
        campus.as(people.get(1))
                .body(Map.of("approve", true))
                .put("/exchange-proposals/" + proposal + "/approval")
                .then()
                .statusCode(403);

        // When
        approve(proposal, true).statusCode(200).body("state", equalTo("CARRIED_OUT"));

        // Then
        assertThat(stateOf(people.get(1), made.shift())).isEqualTo("CONFIRMED");
        assertThat(exchange(exchange)).isEqualTo("CARRIED_OUT");
        campus.as(campus.organiser)
                .get("/activities/" + made.id() + "/exchange-approvals")
                .then()
                .body("items", empty());
    }

    private List<UUID> approvals(Made made) {
        return campus.as(campus.organiser)
                .get("/activities/" + made.id() + "/exchange-approvals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private ValidatableResponse approve(UUID proposal, boolean approve) {
        return campus.as(campus.organiser)
                .body(Map.of("approve", approve))
                .put("/exchange-proposals/" + proposal + "/approval")
                .then();
    }

    @Test
    void endsWhatIsOverOrWhoseSeatIsLost() {
        // Given
        scheduler.pause(ExchangeSweep.IDENTITY);
        Made made = campus.published(Campus.shift(24, 4, 2));
        List<String> people = campus.people(2);
        List<UUID> exchanges = people.stream()
                .map(person -> offered(person, SignUps.made(campus, person, made.shift(), "CONFIRMED"), null))
                .toList();
        SignUps.cancel(
                campus,
                people.get(0),
                Database.id(database.rows("SELECT sign_up FROM seat_exchange WHERE id = ?", exchanges.get(0))
                        .getFirst()
                        .get("sign_up")));
        database.update("UPDATE seat_exchange SET expires_at = '2020-01-01' WHERE id = ?", exchanges.get(1));
        String taker = campus.person();
        accept(taker, exchanges.get(0), null).statusCode(409).body("code", equalTo("VOL-3207"));
        accept(taker, exchanges.get(1), null).statusCode(409).body("code", equalTo("VOL-3201"));

        // When
        sweep.sweep();

        // Then
        assertThat(exchanges.stream().map(this::exchange)).containsExactly("SEAT_LOST", "EXPIRED");
        for (UUID ended : exchanges) {
            accept(taker, ended, null).statusCode(409).body("code", equalTo("VOL-3201"));
            campus.as(taker).get("/exchanges/" + ended).then().statusCode(404);
        }
    }

    @Test
    void asksOnlyForOtherShiftsAndPeopleThereAre() {
        // Given
        Made made = campus.published(Campus.shift(24, 4, 1));
        String person = campus.person();
        UUID signUp = SignUps.made(campus, person, made.shift(), "CONFIRMED");

        // When / Then
        offer(person, signUp, null, made.shift()).statusCode(422).body("code", equalTo("VOL-3209"));
        offer(person, signUp, null, UUID.randomUUID()).statusCode(422);
        offer(person, signUp, person).statusCode(422).body("code", equalTo("VOL-3210"));
        offer(person, signUp, "NOBODY").statusCode(422);
        offer(campus.person(), signUp, null).statusCode(404);
        rule(made.shift(), "NONE", false);
        offer(person, signUp, null).statusCode(409).body("code", equalTo("VOL-3202"));
    }

    /// Any steps of many at once: no seat is lost or given twice, nobody stands at two posts, nothing fails.
    @Test
    void keepsEverySeatWhoeverSwapsWithWhomAtOnce() throws Exception {
        // Given
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Random random = new Random(seed);
        Made made = campus.published(Campus.shift(24, 4, 2), Campus.shift(26, 4, 2), Campus.shift(28, 4, 2));
        List<String> people = campus.people(8);
        List<UUID> exchanges = new ArrayList<>();
        Map<String, UUID> own = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            UUID shift = made.shifts().get(i % 3);
            own.put(people.get(i), SignUps.made(campus, people.get(i), shift, "CONFIRMED"));
            UUID wanted = made.shifts().get((i + 1) % 3);
            exchanges.add(
                    random.nextBoolean()
                            ? offered(people.get(i), own.get(people.get(i)), null, wanted)
                            : offered(people.get(i), own.get(people.get(i)), null));
        }
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String person = people.get(random.nextInt(people.size()));
            UUID exchange = exchanges.get(random.nextInt(exchanges.size()));
            calls.add(() -> accept(person, exchange, own.get(person)).extract().statusCode());
        }

        // When
        List<Integer> answers = atOnce(calls);

        // Then
        assertThat(answers).as("seed %d", seed).allMatch(status -> status == 200 || (status >= 400 && status < 500));
        for (UUID shift : made.shifts()) {
            assertThat(seatedIn(shift)).as("seed %d", seed).isEqualTo(2);
            assertThat(database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift))
                    .as("seed %d", seed)
                    .isEqualTo(2);
        }
        assertThat(database.number(
                        "SELECT COUNT(*) FROM sign_up a JOIN sign_up b ON a.person = b.person AND a.id < b.id AND a.shift_start < b.shift_end AND b.shift_start < a.shift_end WHERE a.seated AND b.seated AND a.person LIKE ?",
                        "P" + campus.unit + "-%"))
                .as("seed %d", seed)
                .isZero();
    }
}
