package org.campusfrontline.volunteer.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.etag;
import static org.campusfrontline.volunteer.directory.Directory.holder;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class GuestApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @Test
    void invitesAGuestAndMasksThePhone() {
        // Given
        String unit = unit("ADMINISTRATION", "ADMINISTRATION");
        String phone = phone();
        TestTopics.Mark mark = TestTopics.mark("volunteer.person.v1");

        // When
        Response invited = invite(unit, phone);

        // Then
        String number = invited.then()
                .statusCode(201)
                .body("number", startsWith("G"), "active", equalTo(true), "insured", equalTo(true))
                .body("phone", equalTo(phone.substring(0, 3) + "****" + phone.substring(7)))
                .extract()
                .path("number");
        assertThat(invited.header("Location")).isEqualTo("/api/volunteer/v1/people/" + number + "/invitation");
        asAdministrator()
                .get("/people/" + number)
                .then()
                .body("guest", equalTo(true), "sponsor", equalTo(unit), "memberships.unit", contains(unit));
        TestEvent event = TestTopics.awaitOne(mark, PATIENCE, each -> each.key().equals(number));
        assertThat(event.value()).doesNotContain(phone);
        assertThat(event.json().get("sponsor").asText()).isEqualTo(unit);
    }

    @Test
    void noRowOfTheDatabaseHoldsThePhone() throws SQLException {
        // Given
        String phone = phone();

        // When
        invite(unit("ADMINISTRATION", "ADMINISTRATION"), phone).then().statusCode(201);

        // Then
        assertThat(tablesThatHold(phone)).isEmpty();
        assertThat(tablesThatHold("三号食堂配餐")).contains("guest");
    }

    @Test
    void refusesTheSamePhoneHoweverItIsWritten() {
        String unit = unit("ADMINISTRATION", "ADMINISTRATION");
        String phone = phone();
        invite(unit, phone).then().statusCode(201);

        invite(unit, "+86 " + phone.substring(0, 3) + "-" + phone.substring(3))
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-1152"), "errors[0].pointer", equalTo("/phone"));
    }

    @Test
    void twoInvitationsOfOnePhoneAtOnceMakeOneGuest() {
        // Given
        String unit = unit("ADMINISTRATION", "ADMINISTRATION");
        String phone = phone();

        // When
        List<Integer> statuses = Stream.of(1, 2, 3)
                .map(i ->
                        CompletableFuture.supplyAsync(() -> invite(unit, phone).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        // Then
        assertThat(statuses).containsExactly(201, 409, 409);
    }

    @Test
    void refusesWhatIsNoPhoneAndAnEndInThePast() {
        String unit = unit("ADMINISTRATION", "ADMINISTRATION");
        Map<String, Object> body = invitation(unit, "12345");
        body.put("expiresAt", Instant.now().minusSeconds(5).toString());

        keyed(asAdministrator())
                .body(body)
                .post("/people/invitations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("VOL-1153", "VOL-1151"));
    }

    @Test
    void anOrganiserInvitesUnderTheOwnUnitOnly() {
        // Given
        String own = unit("ADMINISTRATION", "ADMINISTRATION");
        String sibling = unit("ADMINISTRATION", "ADMINISTRATION");
        String organiser = holder("organiser", "ADMINISTRATION", own);

        // When
        Response invited = keyed(as(organiser)).body(invitation(own, phone())).post("/people/invitations");
        Response refused =
                keyed(as(organiser)).body(invitation(sibling, phone())).post("/people/invitations");

        // Then
        invited.then().statusCode(201);
        refused.then().statusCode(403);
        String foreign = invite(sibling, phone()).path("number");
        as(organiser).get("/people/" + foreign + "/invitation").then().statusCode(404);
    }

    @Test
    void aGuestLeavesWhenTheTimeIsOverAndIsBackWhenItIsRenewed() {
        // Given
        String unit = unit("ADMINISTRATION", "ADMINISTRATION");
        Response invited = invite(unit, phone());
        String number = invited.path("number");

        // When
        clock.forward(Duration.ofDays(31));

        // Then
        Await.until(PATIENCE, "the guest has left", () -> !invitationOf(number).<Boolean>path("active"));
        Await.until(PATIENCE, "the end of the membership is told too", () -> !hasTurns(number));
        String tag = etag(invitationOf(number));
        Map<String, Object> terms = Map.of(
                "scopeNote",
                "四号食堂配餐",
                "expiresAt",
                clock.instant().plus(30, ChronoUnit.DAYS).toString(),
                "insured",
                false);
        asAdministrator()
                .header("If-Match", tag)
                .body(terms)
                .put("/people/" + number + "/invitation")
                .then()
                .statusCode(200)
                .body("active", equalTo(true), "scopeNote", equalTo("四号食堂配餐"), "insured", equalTo(false));
        asAdministrator()
                .get("/people/" + number)
                .then()
                .body("active", equalTo(true), "memberships.unit", contains(unit));
    }

    private boolean hasTurns(String number) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT COUNT(*) FROM person_turn WHERE person = ?")) {
            select.setString(1, number);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        } catch (SQLException e) {
            throw new AssertionError(number, e);
        }
    }

    private static Response invitationOf(String number) {
        return asAdministrator().get("/people/" + number + "/invitation");
    }

    private static Response invite(String unit, String phone) {
        return keyed(asAdministrator()).body(invitation(unit, phone)).post("/people/invitations");
    }

    private static Map<String, Object> invitation(String unit, String phone) {
        return new LinkedHashMap<>(Map.of(
                "phone",
                phone,
                "displayName",
                "王秀兰",
                "language",
                "zh-CN",
                "tree",
                "ADMINISTRATION",
                "sponsor",
                unit,
                "scopeNote",
                "三号食堂配餐",
                "expiresAt",
                Instant.now().plus(30, ChronoUnit.DAYS).toString(),
                "insured",
                true));
    }

    private static String phone() {
        return "139%04d%04d".formatted(Math.floorMod(System.nanoTime() / 1000, 10_000), NEXT.incrementAndGet());
    }

    /// Looks through every column of every table as text.
    private List<String> tablesThatHold(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String column : columns(statement)) {
                String[] parts = column.split("\\.");
                String sql = "SELECT COUNT(*) FROM `%s` WHERE LOCATE('%s', CONVERT(`%s` USING utf8mb4)) > 0"
                        .formatted(parts[0], text, parts[1]);
                try (ResultSet row = statement.executeQuery(sql)) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        found.add(parts[0]);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> columns(Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        String sql = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()";
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                columns.add(row.getString(1) + "." + row.getString(2));
            }
        }
        return columns;
    }
}
