package org.campusfrontline.volunteer.recruitment.quota.desk;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;

/// What tests do with quotas over HTTP.
final class Quotas {

    private final Campus campus;
    private final Posts posts;

    Quotas(Campus campus, Posts posts) {
        this.campus = campus;
        this.posts = posts;
    }

    /// Numbers, then lines.
    @SafeVarargs
    static Map<String, Object> quota(int min, int target, int reserve, Map<String, Object>... lines) {
        Map<String, Object> quota = new LinkedHashMap<>();
        quota.put("min", min);
        quota.put("target", target);
        quota.put("reserve", reserve);
        quota.put("lines", new ArrayList<>(List.of(lines)));
        return quota;
    }

    Map<String, Object> share(Integer atLeast, Integer atMost) {
        Map<String, Object> share = new LinkedHashMap<>();
        share.put("tree", Campus.TREE);
        share.put("unit", campus.unit);
        share.put("atLeast", atLeast);
        share.put("atMost", atMost);
        return share;
    }

    static Map<String, Object> ratio(int per) {
        Map<String, Object> ratio = new LinkedHashMap<>();
        ratio.put("competence", "TRAINING");
        ratio.put("code", "first-aid");
        ratio.put("per", per);
        return ratio;
    }

    ValidatableResponse put(UUID shift, long version, Map<String, Object> quota) {
        return put(campus.organiser, shift, version, quota);
    }

    ValidatableResponse put(String person, UUID shift, long version, Map<String, Object> quota) {
        return campus.as(person)
                .header("If-Match", "\"v" + version + "\"")
                .body(quota)
                .put("/shifts/" + shift + "/quota")
                .then();
    }

    ValidatableResponse get(String person, UUID shift) {
        return campus.as(person).get("/shifts/" + shift + "/quota").then().statusCode(200);
    }

    /// A person who belongs to the unit of the campus.
    String member() {
        String person = campus.person();
        posts.enrol(person, Campus.TREE + "/" + campus.unit);
        return person;
    }

    /// A person with first aid that is valid over the whole shift.
    String holder() {
        String person = campus.person();
        hold(person, 30);
        return person;
    }

    void hold(String person, int days) {
        posts.change(person, Posts.with(Posts.proof("TRAINING", "first-aid", days)))
                .statusCode(200);
    }
}
