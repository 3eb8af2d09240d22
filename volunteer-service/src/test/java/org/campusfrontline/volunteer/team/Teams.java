package org.campusfrontline.volunteer.team;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;

/// What tests do with teams over HTTP.
public final class Teams {

    private Teams() {}

    public static Map<String, Object> plan() {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("nameZh", "东区防汛突击队");
        plan.put("nameEn", "East campus flood team");
        plan.put("task", "转移地下库房物资");
        plan.put("site", "东区体育馆");
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        plan.put("from", today.toString());
        plan.put("to", today.plus(Duration.ofDays(30)).toString());
        return plan;
    }

    public static Map<String, Object> wanted(Campus campus) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("emergency", campus.emergency.toString());
        wanted.put("tree", Campus.TREE);
        wanted.put("unit", campus.unit);
        wanted.put("plan", plan());
        return wanted;
    }

    public static ValidatableResponse form(Campus campus, String by, Map<String, Object> wanted) {
        return campus.as(by)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wanted)
                .post("/teams")
                .then();
    }

    public static ValidatableResponse agree(Campus campus, String person, UUID team) {
        return campus.as(person)
                .body(Map.of("leaderSignsUp", true))
                .put("/teams/" + team + "/agreement")
                .then();
    }

    public static ValidatableResponse get(Campus campus, String person, UUID team) {
        return campus.as(person).get("/teams/" + team).then();
    }

    public static ValidatableResponse invite(Campus campus, String by, UUID team, List<String> people) {
        return campus.as(by)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("people", people))
                .post("/teams/" + team + "/invitations")
                .then();
    }

    /// A change of the team as it stands now.
    public static ValidatableResponse put(Campus campus, String by, UUID team, String what, Object body) {
        String tag = get(campus, by, team).extract().header("ETag");
        var request = campus.as(by).header("If-Match", tag);
        return (body == null ? request : request.body(body))
                .put("/teams/" + team + "/" + what)
                .then();
    }

    /// An active team of these people, led by the first.
    public static UUID active(Campus campus, List<String> people) {
        Map<String, Object> wanted = wanted(campus);
        wanted.put("leader", people.getFirst());
        wanted.put("members", people.subList(1, people.size()));
        UUID team = form(campus, campus.organiser, wanted)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        people.forEach(person -> agree(campus, person, team).statusCode(200));
        put(campus, campus.organiser, team, "activation", null).statusCode(200);
        return team;
    }

    /// The same for many: all have agreed by the stroke of a pen.
    public static UUID filled(Campus campus, Database database, List<String> people) {
        Map<String, Object> wanted = wanted(campus);
        wanted.put("leader", people.getFirst());
        wanted.put("members", people.subList(1, people.size()));
        UUID team = form(campus, campus.organiser, wanted)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        database.update("UPDATE enlistment SET state = 'AGREED', version = 2 WHERE matter = ?", team);
        put(campus, campus.organiser, team, "activation", null).statusCode(200);
        return team;
    }

    public static ValidatableResponse signUp(
            Campus campus, String leader, UUID shift, UUID team, List<String> members, String mode) {
        return campus.as(leader)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("team", team.toString(), "members", members, "mode", mode))
                .post("/shifts/" + shift + "/team-sign-ups")
                .then();
    }
}
