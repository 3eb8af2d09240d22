package org.campusfrontline.roster.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.replace;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.onduty.Leads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class DutyFeedApiTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 5, 7);

    @Inject
    TestClock clock;

    @BeforeEach
    void standStill() {
        clock.set(TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void keepsWhatStaysAndCancelsWhatALaterRosterTakesAway() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String period = Plans.period(unit, TODAY, 3);
        Plans.publish(unit, period, "DDN", "...");
        String path = open(unit.people().getFirst(), "PERSON", null).path("path");
        List<Map<String, String>> before = events(path);

        // When
        Plans.publish(unit, period, "D.D", ".D.");
        List<Map<String, String>> after = events(path);
        Plans.publish(unit, period, "DDD", "...");
        List<Map<String, String>> again = events(path);

        // Then
        assertThat(before).hasSize(3).allSatisfy(event -> assertThat(event).containsEntry("STATUS", "CONFIRMED"));
        assertThat(uids(after)).isEqualTo(uids(before));
        assertThat(on(after, 0)).isEqualTo(on(before, 0));
        assertThat(on(after, 1)).containsEntry("STATUS", "CANCELLED").containsEntry("SEQUENCE", "1");
        assertThat(on(after, 2)).containsEntry("STATUS", "CONFIRMED").containsEntry("SEQUENCE", "1");
        assertThat(on(after, 2).get("DTSTART")).isEqualTo("20300509T000000Z");
        assertThat(on(again, 1)).containsEntry("STATUS", "CONFIRMED").containsEntry("SEQUENCE", "2");
        assertThat(on(again, 2)).isEqualTo(on(after, 2));
    }

    @Test
    void tellsPhonesOfADutyThatOnlyChangesItsPost() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String period = Plans.period(unit, TODAY, 3);
        replace(unit, period, "posts", List.of(Plans.post("gate"), Plans.post("desk")))
                .then()
                .statusCode(200);
        publish(unit, period, "D@gate", "D@gate", "D@desk");
        String path = open(unit.people().getFirst(), "PERSON", null).path("path");
        List<Map<String, String>> before = events(path);

        // When
        publish(unit, period, "D@gate", "D@desk", "");
        List<Map<String, String>> after = events(path);

        // Then
        assertThat(on(before, 1)).containsEntry("SEQUENCE", "0");
        assertThat(on(before, 1).get("SUMMARY")).endsWith(" D@gate");
        assertThat(on(after, 0)).isEqualTo(on(before, 0));
        assertThat(on(after, 1))
                .containsEntry("SEQUENCE", "1")
                .containsEntry("UID", on(before, 1).get("UID"));
        assertThat(on(after, 1).get("SUMMARY")).endsWith(" D@desk");
        assertThat(on(after, 2)).containsEntry("STATUS", "CANCELLED").containsEntry("SEQUENCE", "1");
        assertThat(on(after, 2).get("SUMMARY")).endsWith(" D@desk");
    }

    private static void publish(Campus.Unit unit, String period, String... words) {
        publish(unit, period, List.of(words));
    }

    @SafeVarargs
    private static void publish(Campus.Unit unit, String period, List<String>... rows) {
        Plans.publishKept(unit, Plans.keep(unit, period, UnaryOperator.identity(), List.of(rows)))
                .then()
                .statusCode(200);
    }

    @Test
    void showsDaysToLeadAndCancelsThoseThatGoToAnother() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        Leads.mayLead(unit);
        String site = Leads.site(unit);
        Leads.published(
                unit,
                site,
                TODAY,
                TODAY,
                List.of(Leads.named(TODAY, unit.people().get(0))));
        String first = open(unit.people().get(0), "PERSON", null).path("path");
        String second = open(unit.people().get(1), "PERSON", null).path("path");
        Map<String, String> mine = events(first).getFirst();

        // When
        Leads.published(
                unit,
                site,
                TODAY,
                TODAY,
                List.of(Leads.named(TODAY, unit.people().get(1))));

        // Then
        assertThat(mine).containsEntry("STATUS", "CONFIRMED").containsEntry("SUMMARY", "Leader on duty · East campus");
        assertThat(events(first).getFirst())
                .containsEntry("UID", mine.get("UID"))
                .containsEntry("STATUS", "CANCELLED")
                .containsEntry("SEQUENCE", "2");
        assertThat(events(second).getFirst()).containsEntry("STATUS", "CONFIRMED");
    }

    @Test
    void showsAUnitAndAPostWithNamesOnlyAsLongAsThePersonDirectsIt() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String period = Plans.period(unit, TODAY, 2);
        Plans.publish(unit, period, "D.", ".N");
        String other = Plans.period(unit, TODAY, 2);
        Plans.publish(unit, other, "..", "D.");
        String leader = unit.people().get(0);
        TestGrants.Given grant = TestGrants.give(leader, "site-lead", TREE, unit.code());

        // When
        Response ofUnit = open(leader, "UNIT", TREE + "/" + unit.code());
        Response ofPost = open(leader, "POST", period);
        Response stranger = open(unit.people().get(1), "UNIT", TREE + "/" + unit.code());
        Response nonsense = open(leader, "POST", "no-such-post");
        List<Map<String, String>> all = events(ofUnit.path("path"));
        List<Map<String, String>> post = events(ofPost.path("path"));
        TestGrants.end(grant);

        // Then
        assertThat(all).hasSize(3);
        assertThat(post).hasSize(2);
        assertThat(post.getFirst().get("SUMMARY")).startsWith("East gate duty ").contains("人员 ");
        stranger.then().statusCode(403).body("code", equalTo("ROS-1701"));
        nonsense.then().statusCode(403);
        read(ofUnit.path("path"), "").then().statusCode(404);
        read(ofPost.path("path"), "").then().statusCode(404);
    }

    @Test
    void showsOnePostAlone() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String period = Plans.period(unit, TODAY, 3);
        replace(unit, period, "posts", List.of(Plans.post("gate"), Plans.post("desk")))
                .then()
                .statusCode(200);
        publish(unit, period, List.of("D@gate", "D@desk", "D@gate"), List.of("D@desk", "D@gate", ""));
        String leader = unit.people().getFirst();
        TestGrants.Given grant = TestGrants.give(leader, "site-lead", TREE, unit.code());

        // When
        Response gate = open(leader, "POST", period + "/gate");
        Response desk = open(leader, "POST", period + "/desk");
        List<Map<String, String>> first = events(gate.path("path"));
        publish(unit, period, List.of("D@gate", "D@desk", "D@desk"), List.of("D@desk", "", ""));
        List<Map<String, String>> second = events(gate.path("path"));
        List<Map<String, String>> beside = events(desk.path("path"));

        // Then: who went to the desk is not at the gate any more, who stays at home is called off
        gate.then().statusCode(201).body("subject", equalTo(period + "/gate"));
        assertThat(first).hasSize(3).allSatisfy(event -> {
            assertThat(event).containsEntry("STATUS", "CONFIRMED");
            assertThat(event.get("SUMMARY")).contains(" D@gate · 人员 ");
        });
        assertThat(first)
                .extracting(event -> event.get("DTSTART").substring(0, 8))
                .doesNotHaveDuplicates();
        assertThat(second).hasSize(2);
        assertThat(on(second, 0)).isEqualTo(on(first, 0));
        assertThat(on(second, 1)).containsEntry("STATUS", "CANCELLED");
        assertThat(beside)
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.get("SUMMARY")).contains(" D@desk · "));
        open(leader, "POST", period + "/nowhere").then().statusCode(403).body("code", equalTo("ROS-1701"));
        open(leader, "POST", "no-such/gate").then().statusCode(403);
        open(unit.people().get(1), "POST", period + "/gate").then().statusCode(403);
        TestGrants.end(grant);
        read(gate.path("path"), "").then().statusCode(404);
    }

    @Test
    void isWorthlessOnceReplacedRevokedOrItsPersonHasLeftAndIsNotReadTwice() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String person = unit.people().getFirst();
        String first = open(person, "PERSON", null).path("path");
        Response second = open(person, "PERSON", null);
        String path = second.path("path");

        // When
        int replaced = read(first, "").statusCode();
        String tag = read(path, "").header("ETag");
        int known = read(path, tag).statusCode();
        as(person).get("/my/duty-feeds").then().body("items", hasSize(1));
        as(person).delete("/my/duty-feeds/" + second.path("id")).then().statusCode(204);
        int revoked = read(path, "").statusCode();
        String third = open(person, "PERSON", null).path("path");
        Campus.leave(person, unit.code());

        // Then
        assertThat(replaced).isEqualTo(404);
        assertThat(known).isEqualTo(304);
        assertThat(revoked).isEqualTo(404);
        read(third, "").then().statusCode(404);
        as(person).get("/my/duty-feeds").then().body("items", empty());
    }

    private static Response open(String person, String kind, String subject) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", kind);
        Optional.ofNullable(subject).ifPresent(one -> body.put("subject", one));
        return keyed(as(person)).body(body).post("/my/duty-feeds");
    }

    private static Response read(String path, String tag) {
        return RestAssured.given().header("If-None-Match", tag).get(path);
    }

    /// Properties of each event, in the order of their beginnings; each line holds 75 octets at most.
    private static List<Map<String, String>> events(String path) {
        Response answer = read(path, "");
        answer.then().statusCode(200);
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        List<Map<String, String>> events = new ArrayList<>();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new LinkedHashMap<>());
            } else if (!events.isEmpty() && !line.startsWith("END:")) {
                int colon = line.indexOf(':');
                events.getLast().put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return events.reversed();
    }

    private static List<String> uids(List<Map<String, String>> events) {
        return events.stream().map(event -> event.get("UID")).toList();
    }

    private static Map<String, String> on(List<Map<String, String>> events, int day) {
        String date = TODAY.plusDays(day).toString();
        return events.stream()
                .filter(event -> event.get("UID").contains(date))
                .findFirst()
                .orElseThrow();
    }
}
