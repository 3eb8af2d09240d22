package org.campusfrontline.roster.version;

import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.fresh;
import static org.campusfrontline.roster.Campus.keyed;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.jspecify.annotations.Nullable;

/// A unit with a period that begins on a day, and what its planner does with its versions.
public record Versions(Campus.Unit unit, String period, LocalDate start) {

    public static Versions of(int people, LocalDate start, int days) {
        Campus.Unit unit = Campus.unit(people);
        return new Versions(unit, Plans.period(unit, start, days), start);
    }

    public String person(int place) {
        return unit.people().get(place);
    }

    public String publish(String... rows) {
        return Plans.publish(unit, period, rows);
    }

    public String tag(String roster) {
        return unit.asPlanner().get("/rosters/" + roster).header("ETag");
    }

    public RequestSpecification from(String roster, @Nullable String glass) {
        RequestSpecification request = keyed(unit.asPlanner()).header("If-Match", tag(roster));
        return glass == null ? request : request.queryParam("breakGlass", glass);
    }

    public Response publishKept(String roster, @Nullable String glass) {
        return from(roster, glass).put("/rosters/" + roster + "/publication");
    }

    /// An empty shift makes the day free.
    public Response repair(String roster, @Nullable String glass, int place, int day, String shift) {
        Map<String, Object> change = new HashMap<>();
        change.put("person", person(place));
        change.put("date", start.plusDays(day).toString());
        change.put("shift", shift.isEmpty() ? null : shift);
        return from(roster, glass).body(Map.of("changes", List.of(change))).post("/rosters/" + roster + "/repairs");
    }

    public Response restore(String roster, @Nullable String glass, String earlier) {
        return from(roster, glass).body(Map.of("roster", earlier)).post("/rosters/" + roster + "/restorations");
    }

    public String breakGlass() {
        return keyed(unit.asPlanner())
                .body(Map.of("reason", "DEMAND_CHANGED", "word", "东门提前开放"))
                .post("/planning-periods/" + period + "/break-glasses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public void policy(Map<String, Object> policy) {
        policy("", policy);
    }

    public void policyOfPost(String post, Map<String, Object> policy) {
        policy("/posts/" + post, policy);
    }

    private void policy(String below, Map<String, Object> policy) {
        String operator = fresh("OP");
        TestGrants.give(operator, "operator", TREE, unit.code());
        as(operator)
                .header("If-Match", "\"v0\"")
                .body(policy)
                .put("/roster-policies/" + TREE + "/" + unit.code() + below)
                .then()
                .statusCode(200);
    }
}
