package org.campusfrontline.volunteer.privacy;

import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.give;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.campusfrontline.volunteer.directory.Directory.unit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Database;

/// The scene's person in a team, attached to a temporary branch, and answering for a post.
final class PrivacyBonds {

    static final String DUTY = "守望八号门";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HOME = PrivacyScene.HOME_TREE + "/" + PrivacyScene.HOME_TREE;
    final String leader = Directory.person(HOME);
    final String mate = Directory.person(HOME);
    final String secretary = Directory.person(HOME);
    final String approver = Directory.person(HOME);
    private final Map<String, String> things = new HashMap<>();
    private final String superior = unit("PARTY", "PARTY");
    private String person = "";
    private String team = "";
    private String token = "";

    Map<String, String> things() {
        return Map.copyOf(things);
    }

    /// Which organisation approved the branch.
    String superior() {
        return superior;
    }

    /// Of the public badge.
    String token() {
        return token;
    }

    void tie(PrivacyScene scene, Database database, UUID emergency) {
        person = scene.person;
        give(approver, "secretary", "PARTY", superior);
        Await.until(
                PATIENCE,
                "recruitment knows all of them",
                () -> database.number(
                                        "SELECT COUNT(*) FROM person_timeline WHERE version > 0 AND person IN (?, ?, ?)",
                                        leader,
                                        mate,
                                        secretary)
                                == 3
                        && database.number("SELECT COUNT(*) FROM recruitment_unit WHERE code = ?", superior) == 1);
        team(scene, emergency);
        branch(emergency);
        post(scene, emergency);
    }

    private void team(PrivacyScene scene, UUID emergency) {
        Map<String, Object> plan = term();
        plan.put("nameZh", "突击队");
        plan.put("nameEn", "Team");
        plan.put("task", "搬运");
        plan.put("site", "东门");
        Map<String, Object> wanted = place(emergency, PrivacyScene.TREE, scene.runs);
        wanted.put("plan", plan);
        wanted.put("leader", leader);
        wanted.put("members", List.of(mate, person));
        team = made(scene.organiser, "/teams", wanted);
        for (String one : List.of(leader, mate, person)) {
            as(one).body(Map.of("leaderSignsUp", true))
                    .put("/teams/" + team + "/agreement")
                    .then()
                    .statusCode(200);
        }
        put(scene.organiser, "/teams/" + team, "/activation", null);
        things.put("teams", team);
    }

    /// The person's sign-up by the leader.
    String signUp(UUID shift) {
        var made = keyed(as(leader))
                .body(Map.of("team", team, "members", List.of(person), "mode", "PARTLY"))
                .post("/shifts/" + shift + "/team-sign-ups")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        things.put("team-sign-ups", made.getString("id"));
        return made.getString("members[0].signUp");
    }

    private void branch(UUID emergency) {
        Map<String, Object> wanted = term();
        wanted.put("emergency", emergency.toString());
        wanted.put("superior", superior);
        wanted.put("documentNumber", "1");
        wanted.put("nameZh", "临时支部");
        wanted.put("nameEn", "Branch");
        wanted.put("task", "值守");
        wanted.put("site", "东门");
        wanted.put("secretary", secretary);
        String branch = made(approver, "/temporary-branches", wanted);
        keyed(as(secretary))
                .body(Map.of("people", List.of(person)))
                .post("/temporary-branches/" + branch + "/invitations")
                .then()
                .statusCode(201);
        as(person).put("/temporary-branches/" + branch + "/agreement").then().statusCode(200);
        things.put("temporary-branches", branch);
    }

    private void post(PrivacyScene scene, UUID emergency) {
        Map<String, Object> wanted = place(emergency, PrivacyScene.TREE, scene.runs);
        wanted.putAll(term());
        wanted.put("place", "东门");
        wanted.put("dutyZh", DUTY);
        wanted.put("dutyEn", DUTY);
        wanted.put("person", person);
        String post = made(scene.organiser, "/responsibility-posts", wanted);
        String address = put(
                person,
                "/responsibility-posts/" + post,
                "/agreement",
                Map.of("name", "FULL", "unit", true, "phone", true));
        token = address.substring(address.lastIndexOf('/') + 1);
        things.put("responsibility-posts", post);
    }

    private static String made(String by, String path, Map<String, Object> wanted) {
        return keyed(as(by))
                .body(wanted)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// The address of what was changed, where it has one.
    private static String put(String by, String path, String step, Object body) {
        var request = as(by).header("If-Match", as(by).get(path).header("ETag"));
        return (body == null ? request : request.body(body))
                .put(path + step)
                .then()
                .statusCode(200)
                .extract()
                .path("address");
    }

    private static Map<String, Object> place(UUID emergency, String tree, String unit) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("emergency", emergency.toString());
        wanted.put("tree", tree);
        wanted.put("unit", unit);
        return wanted;
    }

    private static Map<String, Object> term() {
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("from", today.toString());
        term.put("to", today.plus(Duration.ofDays(30)).toString());
        return term;
    }
}
