package org.campusfrontline.roster.onduty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.onduty.Leads.named;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class OnDutyApiTest {

    private static final ZoneId CAMPUS = ZoneId.of("Asia/Shanghai");

    private final LocalDate today = LocalDate.of(2030, 3, 5);

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @BeforeEach
    void standStillAtNoon() {
        clock.set(today.atTime(12, 0).atZone(CAMPUS).toInstant());
    }

    @Test
    void rotatesLeadersPublishesThemAndShowsWhoLeadsNowAndNext() {
        // Given
        Campus.Unit unit = Campus.unit(4);
        Leads.mayLead(unit);
        String site = Leads.site(unit);
        String first = unit.people().getFirst();
        as(first)
                .body(Map.of("phone", "138 0531 1110"))
                .put("/my/duty-phone")
                .then()
                .statusCode(200);

        // When
        Response draft = Leads.draft(unit, site, today, today.plusDays(19), List.of(named(today, first)));
        draft.then().statusCode(201).body("state", equalTo("DRAFT"), "days", hasSize(20), "gaps", empty());
        Response published = Leads.publish(unit, draft.path("id"), draft.header("ETag"));
        JsonPath now = onDuty(unit.planner(), unit);
        JsonPath outside = onDuty(Campus.unit(0).planner(), unit);

        // Then
        published.then().statusCode(200).body("state", equalTo("PUBLISHED"), "version", equalTo(2));
        assertThat(draft.jsonPath().getString("days[0].leader.person")).isEqualTo(first);
        assertThat(now.getString("sites[0].now.leader.name")).isEqualTo("人员 " + first);
        assertThat(now.getString("sites[0].now.leader.phone")).isEqualTo("138 0531 1110");
        assertThat(now.getString("sites[0].next.leader.name"))
                .isEqualTo(draft.jsonPath().getString("days[1].leader.name"));
        assertThat(now.<String>getList("sites[0].callTree.level")).containsExactly("LEADER", "DEPUTY", "DESK");
        assertThat(now.getString("sites[0].callTree[2].phone")).isEqualTo(Leads.DESK);
        assertThat(outside.getString("sites[0].now.leader.name")).isEqualTo("人员 " + first);
        assertThat(outside.getString("sites[0].now.leader.phone")).isNull();
        assertThat(calls(draft.path("id"), 1)).containsExactly("LEAD_DAYS_PUBLISHED");
        as(first).delete("/my/duty-phone").then().statusCode(204);
        as(first).get("/my/duty-phone").then().statusCode(404);
        assertThat(onDuty(unit.planner(), unit).getString("sites[0].now.leader.phone"))
                .isNull();
    }

    @Test
    void showsTheNextLevelToCallAndTheStaffOnlyToThoseWhoBelong() {
        // Given
        Campus.Unit above = Campus.unit(1);
        Campus.Unit unit = Campus.unit(2);
        TestGrants.unit(TREE, unit.code(), above.code());
        Leads.mayLead(above);
        String upper = Leads.site(above);
        Leads.published(above, upper, today, today.plusDays(1), List.of());
        Leads.site(unit);
        Plans.publish(unit, Plans.period(unit, today.minusDays(1), 3), "DDD", ".N.");

        // When
        JsonPath own = onDuty(unit.people().get(0), unit);
        JsonPath stranger = onDuty(Campus.unit(0).planner(), unit);

        // Then
        assertThat(own.<String>getList("staff.name"))
                .containsExactly("人员 " + unit.people().get(0));
        assertThat(own.<String>getList("staffNext.name"))
                .containsExactly("人员 " + unit.people().get(1));
        assertThat(own.<String>getList("sites[0].callTree.level"))
                .containsExactly("DESK", "NEXT_LEVEL_LEADER", "NEXT_LEVEL_DESK");
        assertThat(own.getString("sites[0].callTree[1].name"))
                .isEqualTo("人员 " + above.people().getFirst());
        assertThat(stranger.<Object>getList("staff")).isEmpty();
        assertThat(stranger.<Object>getList("staffNext")).isEmpty();
        board(unit.people().get(0), unit, "zh-CN")
                .then()
                .statusCode(200)
                .body(containsString("人员 " + unit.people().get(0)), containsString("无人带班"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        board(unit.people().get(0), unit, "en").then().body(containsString("Nobody leads"));
    }

    @Test
    void handsADayOverOnlyWhenTheSubstituteAcknowledges() {
        // Given
        Campus.Unit unit = Campus.unit(3);
        Leads.mayLead(unit);
        String site = Leads.site(unit);
        String leader = unit.people().get(0);
        String other = unit.people().get(1);
        LocalDate day = today.plusDays(3);
        Leads.published(unit, site, day, day, List.of(named(day, leader)));

        // When
        Response asked = substitute(leader, site, day, other);
        JsonPath before = days(unit, site, day);
        Response foreign = substitute(unit.people().get(2), site, day, other);
        Response himself = substitute(leader, site, day, leader);
        String id = asked.path("id");
        Response notAsked = as(leader).put("/lead-substitutions/" + id + "/acknowledgement");
        Response agreed = as(other).put("/lead-substitutions/" + id + "/acknowledgement");
        JsonPath after = days(unit, site, day);
        Response twice = as(other).put("/lead-substitutions/" + id + "/refusal");

        // Then
        asked.then().statusCode(201).body("state", equalTo("ASKED"));
        assertThat(before.getString("items[0].leader.person")).isEqualTo(leader);
        foreign.then().statusCode(403).body("code", equalTo("ROS-1610"));
        himself.then().statusCode(400).body("code", equalTo("ROS-1611"));
        notAsked.then().statusCode(404);
        agreed.then().statusCode(200).body("state", equalTo("ACKNOWLEDGED"));
        assertThat(after.getString("items[0].leader.person")).isEqualTo(other);
        assertThat(after.getInt("items[0].revision")).isEqualTo(2);
        twice.then().statusCode(409).body("code", equalTo("ROS-1612"));
        assertThat(calls(id, 2)).containsExactly("SUBSTITUTE_ASKED", "SUBSTITUTE_AGREED");
        as(leader).get("/my/lead-substitutions").then().body("items.id", hasItem(id));
        as(unit.people().get(2)).get("/my/lead-substitutions").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void refusesASubstituteAfterTheDayWasGivenToAnother() {
        // Given
        Campus.Unit unit = Campus.unit(3);
        Leads.mayLead(unit);
        String site = Leads.site(unit);
        LocalDate day = today.plusDays(3);
        Leads.published(unit, site, day, day, List.of(named(day, unit.people().get(0))));
        String id = substitute(unit.people().get(0), site, day, unit.people().get(1))
                .path("id");
        Leads.published(unit, site, day, day, List.of(named(day, unit.people().get(2))));

        // When
        Response late = as(unit.people().get(1)).put("/lead-substitutions/" + id + "/acknowledgement");

        // Then
        late.then().statusCode(409).body("code", equalTo("ROS-1613"));
        assertThat(days(unit, site, day).getString("items[0].leader.person"))
                .isEqualTo(unit.people().get(2));
    }

    @Test
    void listsDaysThatNobodyLeadsOrMayLeadNoMore() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        Leads.mayLead(unit);
        String site = Leads.site(unit);
        String leaver = unit.people().get(0);
        Leads.published(unit, site, today, today.plusDays(1), List.of(named(today, leaver)));
        Campus.leave(leaver, unit.code());

        // When
        Response gaps = unit.asPlanner()
                .queryParam("from", today.toString())
                .queryParam("to", today.plusDays(2).toString())
                .queryParam("gapsOnly", true)
                .get("/duty-sites/" + site + "/lead-days");

        // Then
        gaps.then()
                .statusCode(200)
                .body(
                        "items.gap", equalTo(List.of("MAY_NOT_LEAD", "NOBODY")),
                        "items.day",
                                equalTo(List.of(
                                        today.toString(), today.plusDays(2).toString())),
                        "next", nullValue());
    }

    @Test
    void refusesWhatMakesNoPlan() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String site = Leads.site(unit);
        String plain = unit.people().getFirst();
        LocalDate past = LocalDate.of(2024, 3, 4);
        Map<String, Object> refused = new HashMap<>(Leads.siteBody(unit, "WEST"));
        refused.put("nameZh", "思想动态");

        // When
        Response again =
                keyed(unit.asPlanner()).body(Leads.siteBody(unit, "EAST")).post("/duty-sites");
        Response noRole = Leads.draft(unit, site, today, today, List.of());
        Leads.mayLead(unit);
        Response backwards = Leads.draft(unit, site, today, today.minusDays(1), List.of());
        Response outside = Leads.draft(unit, site, today, today, List.of(named(today.plusDays(1), plain)));
        Response twice = Leads.draft(unit, site, today, today, List.of(named(today, plain), named(today, plain)));
        Response over = Leads.draft(unit, site, past, past, List.of());
        Response late = Leads.publish(unit, over.path("id"), over.header("ETag"));
        Response stale = Leads.publish(unit, over.path("id"), "\"v9\"");

        // Then
        again.then().statusCode(409).body("code", equalTo("ROS-1601"));
        noRole.then().statusCode(400).body("code", equalTo("ROS-1603"));
        backwards.then().statusCode(400).body("code", equalTo("ROS-1604"));
        outside.then().statusCode(400).body("code", equalTo("ROS-1605"));
        twice.then().statusCode(400).body("code", equalTo("ROS-1606"));
        late.then().statusCode(409).body("code", equalTo("ROS-1609"));
        stale.then().statusCode(409);
        keyed(unit.asPlanner())
                .body(refused)
                .post("/duty-sites")
                .then()
                .statusCode(422)
                .body("code", equalTo("PLT-1160"));
    }

    @Test
    void neverChangesAPublishedPlanAndKeepsEachRevision() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        Leads.mayLead(unit);
        String site = Leads.site(unit);
        LocalDate day = today.plusDays(2);
        String plan = Leads.published(
                unit, site, day, day, List.of(named(day, unit.people().get(0))));
        String etag = unit.asPlanner().get("/lead-plans/" + plan).header("ETag");
        Map<String, Object> same =
                unit.asPlanner().get("/lead-plans/" + plan).jsonPath().getMap("");

        // When
        Response changed = unit.asPlanner()
                .header("If-Match", etag)
                .body(Map.of("from", day.toString(), "to", day.toString(), "leaders", unit.people(), "days", List.of()))
                .put("/lead-plans/" + plan);
        String next = Leads.published(
                unit, site, day, day, List.of(named(day, unit.people().get(1))));

        // Then
        changed.then().statusCode(409).body("code", equalTo("ROS-1607"));
        assertThat(unit.asPlanner().get("/lead-plans/" + plan).jsonPath().getMap(""))
                .isEqualTo(same);
        assertThat(days(unit, site, day).getInt("items[0].revision")).isEqualTo(2);
        assertThat(sql.list(
                        "revisions",
                        "SELECT leader FROM lead_day WHERE site = ? ORDER BY revision",
                        row -> row.text("leader"),
                        UUID.fromString(site)))
                .containsExactlyElementsOf(unit.people());
        assertThat(events(next, 1).getFirst().<String>getList("people"))
                .as("who leads and who led until now are told")
                .containsExactlyInAnyOrderElementsOf(unit.people());
    }

    @Test
    void putsAPseudonymInThePlaceOfAnErasedLeader() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        Leads.mayLead(unit);
        String site = Leads.site(unit);
        String gone = unit.people().get(0);
        Leads.published(unit, site, today, today, List.of(named(today, gone)));
        as(gone).body(Map.of("phone", "138 0531 1110"))
                .put("/my/duty-phone")
                .then()
                .statusCode(200);

        // When
        Campus.erase(gone);

        // Then
        String count = "SELECT (SELECT COUNT(*) FROM lead_day WHERE leader = ? OR deputy = ?)"
                + " + (SELECT COUNT(*) FROM lead_plan WHERE LOCATE(?, days) > 0)"
                + " + (SELECT COUNT(*) FROM duty_phone WHERE person = ?) AS named";
        Await.until(
                PATIENCE,
                gone + " is erased",
                () -> sql.one("named", count, row -> row.number("named"), gone, gone, gone, gone)
                                .orElseThrow()
                        == 0);
        assertThat(days(unit, site, today).getString("items[0].leader.person")).isNotEqualTo(gone);
    }

    @Test
    void namesNobodyWhoMayLeadNoMore() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String leader = unit.people().get(0);
        TestGrants.Given grant = TestGrants.give(leader, "site-lead", TREE, unit.code());
        String site = Leads.site(unit);
        Leads.publishedBy(unit, site, today, leader);
        String before = onDuty(unit.planner(), unit).getString("sites[0].now.leader.name");

        // When
        TestGrants.end(grant);
        JsonPath now = onDuty(unit.planner(), unit);

        // Then
        assertThat(before).isEqualTo("人员 " + leader);
        assertThat(now.getString("sites[0].now.leader")).isNull();
        assertThat(now.<String>getList("sites[0].callTree.level")).containsExactly("DESK");
    }

    private static List<String> calls(String subject, int count) {
        return events(subject, count).stream()
                .map(event -> event.getString("call"))
                .toList();
    }

    private static List<JsonPath> events(String subject, int count) {
        return TestTopics.await(
                        TestTopics.beginning("roster.duty-call.v1"),
                        count,
                        PATIENCE,
                        event -> event.key().equals(subject))
                .stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
    }

    private static Response substitute(String by, String site, LocalDate day, String substitute) {
        return keyed(as(by))
                .body(Map.of("day", day.toString(), "substitute", substitute, "reason", "外出参加会议"))
                .post("/duty-sites/" + site + "/lead-substitutions");
    }

    private static JsonPath days(Campus.Unit unit, String site, LocalDate day) {
        return unit.asPlanner()
                .queryParam("from", day.toString())
                .queryParam("to", day.toString())
                .get("/duty-sites/" + site + "/lead-days")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath onDuty(String person, Campus.Unit unit) {
        return as(person)
                .queryParam("tree", TREE)
                .queryParam("unit", unit.code())
                .get("/on-duty")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response board(String person, Campus.Unit unit, String language) {
        return as(person, language)
                .queryParam("tree", TREE)
                .queryParam("unit", unit.code())
                .get("/on-duty/board");
    }
}
