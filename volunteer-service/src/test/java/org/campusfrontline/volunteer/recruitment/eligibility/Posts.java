package org.campusfrontline.volunteer.recruitment.eligibility;

import static org.campusfrontline.volunteer.recruitment.Campus.made;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;

/// Posts of a category that only this test has, its rules and notice, and the profiles of those who come.
public final class Posts {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String OPERATOR = "OP-POSTS";
    public final String category;
    private final Campus campus;
    private final Database database;

    public Posts(Campus campus, Database database) {
        this.campus = campus;
        this.database = database;
        this.category = "t-" + Long.toString(System.nanoTime(), 36) + NEXT.incrementAndGet();
        database.update(
                "INSERT INTO post_category (code, name_zh, name_en, risk_level, ordinal) VALUES (?, '测试', 'Test', 'HIGH', 99)",
                category);
        TestGrants.give(OPERATOR, "operator", "PLACE", "PLACE");
    }

    /// A rule as an operator writes it: kind, then names and values by turns.
    public static Map<String, Object> rule(String kind, Object... namesAndValues) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("kind", kind);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            rule.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return rule;
    }

    @SafeVarargs
    public final void ask(Map<String, Object>... rules) {
        long version = database.number("SELECT rules_version FROM post_category WHERE code = ?", category);
        ask(OPERATOR, version, rules).statusCode(200);
    }

    @SafeVarargs
    public final ValidatableResponse ask(String operator, long version, Map<String, Object>... rules) {
        return campus.as(operator)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("rules", List.of(rules)))
                .put("/post-categories/" + category + "/eligibility-rules")
                .then();
    }

    /// The version that was told.
    public long tell(String text) {
        long version = database.number("SELECT notice_version FROM post_category WHERE code = ?", category);
        return tell(OPERATOR, version, text)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("version");
    }

    public ValidatableResponse tell(String operator, long version, String text) {
        return campus.as(operator)
                .header("If-Match", "\"v" + version + "\"")
                .body(Map.of("textZh", "风险：" + text, "textEn", text))
                .put("/post-categories/" + category + "/risk-notice")
                .then();
    }

    public ValidatableResponse accept(String person, long notice) {
        return campus.as(person)
                .body(Map.of("notice", notice))
                .put("/my/risk-consents/" + category)
                .then();
    }

    /// An activity with a post of this category, open to everybody.
    @SafeVarargs
    public final Made published(Map<String, Object>... shifts) {
        Map<String, Object> post = Campus.post(shifts);
        post.put("category", category);
        Made draft = campus.draft(List.of(post));
        JsonPath published = campus.as(campus.organiser)
                .header("If-Match", draft.tag())
                .put("/activities/" + draft.id() + "/publication")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return made(published);
    }

    /// What an empty profile is changed to.
    public static Map<String, Object> profile() {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("skills", List.of());
        profile.put("proofs", List.of());
        return profile;
    }

    @SafeVarargs
    public static Map<String, Object> with(Map<String, Object>... proofs) {
        Map<String, Object> profile = profile();
        profile.put("proofs", List.of(proofs));
        return profile;
    }

    /// Valid from yesterday for that many days.
    public static Map<String, Object> proof(String kind, String code, int days) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("kind", kind);
        proof.put("validFrom", days(-1));
        proof.put("validUntil", days(days));
        if (code == null) {
            proof.put("issuer", "平安保险");
            proof.put("reference", "PA-2026-001");
        } else {
            proof.put("code", code);
        }
        return proof;
    }

    public static Map<String, Object> insurance(int days) {
        return proof("INSURANCE", null, days);
    }

    public static Map<String, Object> fitness(boolean fit, int days) {
        return Map.of("fit", fit, "until", days(days));
    }

    public static String days(int days) {
        return Instant.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(Duration.ofDays(days))
                .toString();
    }

    public ValidatableResponse change(String person, Map<String, Object> profile) {
        String tag = campus.as(person).get("/my/profile").header("ETag");
        return campus.as(person)
                .header("If-Match", tag)
                .body(profile)
                .put("/my/profile")
                .then();
    }

    /// The codes of what stands against a sign-up of the person now.
    public List<String> failing(String person, UUID shift) {
        return campus.as(person)
                .get("/shifts/" + shift + "/eligibility")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("failed.code");
    }

    /// Makes somebody a member of these units, each written `TREE/CODE`, and waits until it is known.
    public void enrol(String person, String... units) {
        List<Map<String, Object>> memberships = new ArrayList<>();
        for (String unit : units) {
            memberships.add(Map.of("tree", unit.split("/")[0], "unit", unit.split("/")[1]));
        }
        long version = Instant.now().toEpochMilli();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", person);
        told.put("displayName", "Person " + person);
        told.put("language", "zh-CN");
        told.put("guest", false);
        told.put("sponsor", null);
        told.put("memberships", memberships);
        told.put("active", true);
        told.put("version", version);
        TestTopics.publish(TestEvent.of("volunteer.person.v1", "person-changed", person, version, told));
        Await.until(
                PATIENCE,
                "membership is projected",
                () -> database.number(
                                "SELECT COUNT(*) FROM directory_member WHERE person = ? AND version = ?",
                                person,
                                version)
                        == 1);
    }
}
