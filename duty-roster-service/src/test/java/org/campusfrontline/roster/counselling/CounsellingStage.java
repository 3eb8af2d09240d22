package org.campusfrontline.roster.counselling;

import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;

/// A unit with two members and a counsellor of its own.
record CounsellingStage(Campus.Unit unit, String counsellor) {

    static final Instant START = Instant.parse("2104-03-04T06:00:00Z");

    static CounsellingStage set() {
        Campus.Unit unit = Campus.unit(2);
        return new CounsellingStage(unit, officer(unit));
    }

    String one() {
        return unit.people().getFirst();
    }

    String other() {
        return unit.people().getLast();
    }

    Response offer(Instant start) {
        return offerBy(counsellor, start);
    }

    Response offerBy(String officer, Instant start) {
        return keyed(as(officer))
                .body(Map.of(
                        "tree",
                        Campus.TREE,
                        "unit",
                        unit.code(),
                        "start",
                        start.toString(),
                        "minutes",
                        50,
                        "mode",
                        "IN_PERSON",
                        "place",
                        "学生中心 305"))
                .post("/counselling-slots");
    }

    String slot() {
        return offer(START).then().statusCode(201).extract().path("id");
    }

    static String officer(Campus.Unit unit) {
        String officer = Campus.fresh("CO");
        TestGrants.give(officer, "care-officer", Campus.TREE, unit.code());
        return officer;
    }

    static Response mine(String person, String id, String step, int version) {
        return as(person).header("If-Match", "\"v" + version + "\"").put("/my/counselling-slots/" + id + "/" + step);
    }
}
