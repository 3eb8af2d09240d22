package org.campusfrontline.roster.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.counselling.CounsellingStage.START;
import static org.campusfrontline.roster.counselling.CounsellingStage.mine;
import static org.campusfrontline.roster.counselling.CounsellingStage.officer;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.roster.Campus;
import org.junit.jupiter.api.Test;

@CampusTest
class CounsellingApiTest {

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    SlotSettings settings;

    @Test
    void isSeenByTheTwoWhoMeetAndByNobodyElse() {
        // Given
        CounsellingStage stage = CounsellingStage.set();
        String id = stage.slot();
        String colleague = officer(stage.unit());
        String overseer = Campus.fresh("OP");
        List.of("operator", "auditor", "care-officer")
                .forEach(role -> TestGrants.give(
                        overseer, role, Campus.TREE, stage.unit().code()));

        // When
        Response taken = mine(stage.one(), id, "booking", 1);

        // Then
        taken.then().statusCode(200).body("state", equalTo("TAKEN"), "person", equalTo(stage.one()));
        as(stage.one()).get("/my/counselling-slots").then().body("items.id", equalTo(List.of(id)));
        as(stage.counsellor()).get("/counselling-slots").then().body("items.person", equalTo(List.of(stage.one())));
        for (String someone : List.of(colleague, overseer)) {
            as(someone).get("/counselling-slots").then().statusCode(200).body("items", empty());
            as(someone).get("/counselling-slots/" + id).then().statusCode(404);
        }
        as(stage.other()).get("/my/counselling-slots/offers").then().body("items", empty());
        as(stage.other()).get("/my/counselling-slots/" + id).then().statusCode(404);
        mine(stage.other(), id, "booking", 2).then().statusCode(404);
        mine(stage.other(), id, "return", 2).then().statusCode(404);
    }

    @Test
    void keepsTheNameInNoTableAndInNoAuditRow() {
        // Given
        CounsellingStage stage = CounsellingStage.set();
        String id = stage.slot();

        // When
        mine(stage.one(), id, "booking", 1).then().statusCode(200);
        long named = count(
                "SELECT COUNT(*) AS n FROM counselling_slot WHERE id = ? AND person LIKE CONCAT('%', ?, '%')",
                UUID.fromString(id), stage.one());
        long kept = count(
                "SELECT COUNT(*) AS n FROM counselling_slot WHERE id = ? AND person IS NOT NULL", UUID.fromString(id));
        mine(stage.one(), id, "return", 2).then().statusCode(200).body("person", nullValue());

        // Then
        assertThat(kept).isEqualTo(1);
        assertThat(named).isZero();
        assertThat(count(
                        "SELECT COUNT(*) AS n FROM audit_entry WHERE actor = ? OR facts LIKE CONCAT('%', ?, '%')",
                        stage.one(), stage.one()))
                .isZero();
        assertThat(count("SELECT COUNT(*) AS n FROM audit_entry WHERE subject = ?", id))
                .isEqualTo(1);
        String digest =
                Base64.getUrlEncoder().withoutPadding().encodeToString(vault.blindIndex(id, "audit_entry.subject"));
        assertThat(count(
                        "SELECT COUNT(*) AS n FROM audit_entry WHERE subject = ? AND actor = 'system' AND node IS NULL",
                        digest))
                .isEqualTo(2);
    }

    @Test
    void givesASlotToOneOfTwo() {
        // Given
        CounsellingStage stage = CounsellingStage.set();
        String id = stage.slot();
        as(stage.other()).get("/my/counselling-slots/offers").then().body("items.id", equalTo(List.of(id)));

        // When
        Response first = mine(stage.one(), id, "booking", 1);
        Response second = mine(stage.other(), id, "booking", 1);
        Response back = mine(stage.one(), id, "return", 2);
        Response again = mine(stage.other(), id, "booking", 3);

        // Then
        first.then().statusCode(200);
        second.then().statusCode(404);
        back.then().statusCode(200).body("state", equalTo("FREE"));
        again.then().statusCode(200).body("person", equalTo(stage.other()));
    }

    @Test
    void tellsWhoeverTookASlotThatItIsOffWithoutSayingWhat() {
        // Given
        CounsellingStage stage = CounsellingStage.set();
        String id = stage.slot();
        TestTopics.Mark mark = TestTopics.mark("roster.personal-matter.v1");
        String persons = mine(stage.one(), id, "booking", 1).path("matter");

        // When
        Response off =
                as(stage.counsellor()).header("If-Match", "\"v2\"").put("/counselling-slots/" + id + "/withdrawal");

        // Then
        String counsellors = off.then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .extract()
                .path("matter");
        as(stage.one())
                .get("/my/counselling-slots")
                .then()
                .body("items.state", equalTo(List.of("WITHDRAWN")), "items.matter", equalTo(List.of(persons)));
        assertThat(List.of(persons, counsellors)).doesNotHaveDuplicates().doesNotContain(id);
        assertThat(told(mark, persons)).isEqualTo(stage.one());
        assertThat(told(mark, counsellors)).isEqualTo(stage.counsellor());
        mine(stage.one(), id, "return", 3).then().statusCode(409).body("code", equalTo("ROS-1545"));
    }

    private static String told(TestTopics.Mark mark, String matter) {
        TestEvent event = TestTopics.awaitOne(
                mark, Campus.PATIENCE, candidate -> candidate.key().equals(matter));
        assertThat(event.value().toLowerCase(Locale.ROOT)).doesNotContain("counsel", "slot");
        return event.json().path("person").asText();
    }

    @Test
    void refusesWhatCannotBe() {
        // Given
        CounsellingStage stage = CounsellingStage.set();
        String id = stage.slot();
        TestGrants.give(stage.one(), "care-officer", Campus.TREE, stage.unit().code());
        String own = stage.offerBy(stage.one(), START).path("id");

        // When
        Response past = stage.offer(Instant.parse("2022-05-25T06:00:00Z"));
        Response overlapping = stage.offer(START.plus(Duration.ofMinutes(49)));
        Response next = stage.offer(START.plus(Duration.ofMinutes(50)));
        Response ownSlot = mine(stage.one(), own, "booking", 1);
        Response stale = mine(stage.one(), id, "booking", 7);
        Response stranger = mine(Campus.unit(1).people().getFirst(), id, "booking", 1);

        // Then
        past.then().statusCode(409).body("code", equalTo("ROS-1541"));
        overlapping.then().statusCode(409).body("code", equalTo("ROS-1542"));
        next.then().statusCode(201);
        ownSlot.then().statusCode(409).body("code", equalTo("ROS-1543"));
        stale.then().statusCode(412);
        stranger.then().statusCode(404);
        as(stage.other()).get("/counselling-slots").then().statusCode(403);
    }

    @Test
    void letsNobodyHoldMoreThanAFew() {
        // Given
        CounsellingStage stage = CounsellingStage.set();
        for (int hour = 0; hour < settings.most(); hour++) {
            String id = stage.offer(START.plus(Duration.ofHours(hour))).path("id");
            mine(stage.one(), id, "booking", 1).then().statusCode(200);
        }
        String id = stage.offer(START.plus(Duration.ofDays(1))).path("id");

        // When
        Response more = mine(stage.one(), id, "booking", 1);

        // Then
        more.then().statusCode(409).body("code", equalTo("ROS-1544"));
        as(stage.one())
                .get("/my/counselling-slots?limit=2")
                .then()
                .body("items", hasSize(2), "items[0].start", equalTo(START.toString()));
    }

    private long count(String query, Object... values) {
        return sql.one("count", query, row -> row.number("n"), values).orElseThrow();
    }
}
