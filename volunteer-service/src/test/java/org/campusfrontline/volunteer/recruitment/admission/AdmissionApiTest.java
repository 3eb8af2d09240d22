package org.campusfrontline.volunteer.recruitment.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.admission.rule.Lots;
import org.campusfrontline.volunteer.recruitment.signup.SignUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class AdmissionApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    private Made published(int seats, Map<String, Object> admission) {
        Made draft = campus.draft(List.of(Campus.post(Campus.shift(24, 4, seats))));
        set(post(draft.shift()), admission, 0).statusCode(200);
        return publish(draft);
    }

    private Made publish(Made draft) {
        return Campus.made(campus.as(campus.organiser)
                .header("If-Match", draft.tag())
                .put("/activities/" + draft.id() + "/publication")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    private UUID post(UUID shift) {
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) database.rows("SELECT post FROM shift WHERE id = ?", shift)
                .getFirst()
                .get("post"));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private ValidatableResponse set(UUID post, Map<String, Object> admission, long version) {
        return campus.as(campus.organiser)
                .header("If-Match", "\"v" + version + "\"")
                .body(admission)
                .put("/posts/" + post + "/admission")
                .then();
    }

    private ValidatableResponse decide(String who, UUID signUp, boolean admit) {
        return campus.as(who)
                .body(Map.of("admit", admit))
                .put("/sign-ups/" + signUp + "/admission")
                .then();
    }

    @Test
    void holdsNoSeatUntilAnOrganiserAdmitsAndKeepsTheDecision() {
        // Given
        Made made = published(1, Map.of("mode", "APPROVAL"));
        List<String> people = campus.people(3);
        UUID first = SignUps.made(campus, people.get(0), made.shift(), "APPLIED");
        UUID second = SignUps.made(campus, people.get(1), made.shift(), "APPLIED");
        UUID third = SignUps.made(campus, people.get(2), made.shift(), "APPLIED");
        assertThat(taken(made.shift())).isZero();
        decide(people.get(0), first, true).statusCode(403);
        SignUps.confirm(campus, people.get(0), first)
                .statusCode(409)
                .body("code", equalTo("VOL-2009"))
                .body("values.legal", equalTo(List.of("WAIT", "ADMIT", "CANCEL", "REVOKE")));
        TestTopics.Mark mark = TestTopics.mark("volunteer.signup.v1");

        // When
        decide(campus.organiser, second, true).statusCode(200).body("state", equalTo("CONFIRMED"));
        decide(campus.organiser, first, true)
                .statusCode(200)
                .body("state", equalTo("WAIT_LISTED"))
                .body("position", equalTo(1));
        decide(campus.organiser, third, false)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("NOT_ADMITTED"));

        // Then
        decide(campus.organiser, second, false).statusCode(409).body("code", equalTo("VOL-2009"));
        decide(campus.organiser, first, false)
                .statusCode(409)
                .body("code", equalTo("VOL-2009"))
                .body("values.state", equalTo("WAIT_LISTED"));
        assertThat(taken(made.shift())).isOne();
        assertThat(database.rows("SELECT rule, decided_by FROM admission_decision WHERE sign_up = ?", third)
                        .getFirst())
                .isEqualTo(Map.of("rule", "ORGANISER", "decided_by", campus.organiser));
        assertThat(TestTopics.awaitOne(mark, PATIENCE, event -> event.key().equals(third.toString()))
                        .name())
                .isEqualTo("sign-up-cancelled");
        SignUps.cancel(campus, people.get(1), second).statusCode(200);
        Await.untilAsserted(PATIENCE, () -> assertThat(state(first)).isEqualTo("OFFERED"));
    }

    @Test
    void admitsMembersOfNamedUnitsByTheRuleAndLogsIt() {
        // Given
        String member = "M" + campus.unit;
        TestTopics.publish(memberOf(member, campus.unit));
        Await.until(
                PATIENCE,
                "member is projected",
                () -> database.number("SELECT COUNT(*) FROM person_timeline WHERE person = ?", member) == 1
                        && database.number("SELECT COUNT(*) FROM directory_member WHERE person = ?", member) == 1);
        Made made = published(
                2, Map.of("mode", "APPROVAL", "admitUnits", List.of(Map.of("tree", "MASS", "unit", campus.unit))));

        // When
        UUID own = SignUps.made(campus, member, made.shift(), "CONFIRMED");
        SignUps.made(campus, campus.person(), made.shift(), "APPLIED");

        // Then
        assertThat(database.rows("SELECT rule, decided_by FROM admission_decision WHERE sign_up = ?", own)
                        .getFirst())
                .isEqualTo(Map.of("rule", "MEMBER_OF MASS/" + campus.unit, "decided_by", "system"));
    }

    private static TestEvent memberOf(String person, String unit) {
        Map<String, Object> membership = new LinkedHashMap<>();
        membership.put("tree", "MASS");
        membership.put("unit", unit);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("number", person);
        body.put("displayName", "Member");
        body.put("language", "zh-CN");
        body.put("guest", false);
        body.put("sponsor", null);
        body.put("memberships", List.of(membership));
        body.put("active", true);
        body.put("version", 1);
        return TestEvent.of("volunteer.person.v1", "person-changed", person, 1, body);
    }

    @Test
    void drawsLotsInTheOrderThatAnybodyCanDrawAgain() {
        // Given
        Instant drawAt = Instant.now().plus(Duration.ofHours(2));
        Made made = published(2, Map.of("mode", "LOTTERY", "drawAt", drawAt.toString()));
        UUID post = post(made.shift());
        List<String> people = campus.people(5);
        List<UUID> applied = people.stream()
                .map(person -> SignUps.made(campus, person, made.shift(), "APPLIED"))
                .toList();
        String hash = campus.as(people.get(0))
                .get("/posts/" + post + "/admission")
                .then()
                .statusCode(200)
                .body("seed", nullValue())
                .extract()
                .path("seedHash");
        campus.as(people.get(0)).get("/shifts/" + made.shift() + "/draw").then().statusCode(409);
        decide(campus.organiser, applied.get(0), true).statusCode(409).body("code", equalTo("VOL-2044"));
        SignUps.cancel(campus, people.get(4), applied.get(4)).statusCode(200);

        // When
        clock.forward(Duration.ofHours(2).plusMinutes(1));
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(database.number(
                                "SELECT COUNT(*) FROM post_admission WHERE post = ? AND drawn_at IS NOT NULL", post))
                        .isOne());

        // Then
        JsonPath draw = campus.as(people.get(0))
                .get("/shifts/" + made.shift() + "/draw")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        byte[] seed = HexFormat.of().parseHex(draw.getString("seed"));
        assertThat(Lots.hash(seed)).isEqualTo(hash);
        List<UUID> order = draw.getList("order.signUp", UUID.class);
        assertThat(order).isEqualTo(Lots.draw(seed, applied.subList(0, 4)));
        assertThat(order.stream().map(this::state))
                .containsExactly("CONFIRMED", "CONFIRMED", "WAIT_LISTED", "WAIT_LISTED");
        assertThat(position(people, applied, order.get(2))).isOne();
        SignUps.made(campus, campus.person(), made.shift(), "WAIT_LISTED");
    }

    private int position(List<String> people, List<UUID> applied, UUID signUp) {
        return SignUps.get(campus, people.get(applied.indexOf(signUp)), signUp)
                .extract()
                .path("position");
    }

    @Test
    void takesNoApplicationBetweenTheTimeOfTheDrawAndItsEnd() throws SQLException {
        // Given
        String drawAt = Instant.now().plus(Duration.ofHours(2)).toString();
        Made made = published(2, Map.of("mode", "LOTTERY", "drawAt", drawAt));
        UUID post = post(made.shift());
        UUID applied = SignUps.made(campus, campus.person(), made.shift(), "APPLIED");
        String late = campus.person();
        database.update("INSERT INTO draw_entry VALUES (?, 1, ?, FALSE)", made.shift(), applied);
        database.update("UPDATE post_admission SET lots_at = '2020-01-01' WHERE post = ?", post);

        // When
        try (Connection slow = database.connection()) {
            slow.setAutoCommit(false);
            try (Statement hold = slow.createStatement()) {
                hold.executeQuery("SELECT * FROM draw_entry WHERE NOT settled FOR UPDATE");
                database.update("UPDATE post_admission SET draw_at = '2020-01-01' WHERE post = ?", post);
                SignUps.signUp(campus, late, made.shift())
                        .statusCode(409)
                        .body("code", equalTo("VOL-2013"))
                        .body("retryable", equalTo(true));
            }
            slow.rollback();
        }

        // Then
        Await.untilAsserted(PATIENCE, () -> assertThat(state(applied)).isEqualTo("CONFIRMED"));
        Await.untilAsserted(
                PATIENCE,
                () -> assertThat(database.number(
                                "SELECT COUNT(*) FROM post_admission WHERE post = ? AND drawn_at IS NOT NULL", post))
                        .isOne());
        SignUps.made(campus, late, made.shift(), "CONFIRMED");
    }

    @Test
    void endsApplicationsThatNobodyCanAdmitAnyMore() {
        // Given
        Made made = published(1, Map.of("mode", "APPROVAL"));
        UUID applied = SignUps.made(campus, campus.person(), made.shift(), "APPLIED");

        // When
        campus.as(campus.organiser)
                .header("If-Match", made.tag())
                .put("/activities/" + made.id() + "/closure")
                .then()
                .statusCode(200);

        // Then
        Await.untilAsserted(PATIENCE, () -> assertThat(state(applied)).isEqualTo("CANCELLED"));
    }

    @Test
    void isSetWhileADraftByItsOrganisersWithASoundDraw() {
        // Given
        Made draft = campus.draft(List.of(Campus.post(Campus.shift(24, 4, 1))));
        UUID post = post(draft.shift());
        String late = Instant.now().plus(Duration.ofHours(30)).toString();

        // When / Then
        set(post, Map.of("mode", "LOTTERY"), 0).statusCode(422).body("code", equalTo("VOL-2042"));
        set(post, Map.of("mode", "LOTTERY", "drawAt", late), 0).statusCode(422);
        set(post, Map.of("mode", "APPROVAL", "drawAt", late), 0).statusCode(422);
        set(post, Map.of("mode", "APPROVAL"), 3).statusCode(412);
        campus.as(campus.person()).get("/posts/" + post + "/admission").then().statusCode(404);
        set(post, Map.of("mode", "APPROVAL"), 0).statusCode(200);
        set(post, Map.of("mode", "FIRST_COME"), 1).statusCode(200).body("version", equalTo(2));
        publish(draft);
        set(post, Map.of("mode", "APPROVAL"), 2).statusCode(409).body("code", equalTo("VOL-2041"));
        SignUps.made(campus, campus.person(), draft.shift(), "CONFIRMED");
    }

    private long taken(UUID shift) {
        return database.number("SELECT taken FROM shift_seats WHERE shift = ?", shift);
    }

    private String state(UUID signUp) {
        return (String) database.rows("SELECT state FROM sign_up WHERE id = ?", signUp)
                .getFirst()
                .get("state");
    }
}
