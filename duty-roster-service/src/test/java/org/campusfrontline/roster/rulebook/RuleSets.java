package org.campusfrontline.roster.rulebook;

import static org.campusfrontline.roster.Campus.keyed;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.Campus;

/// Rule sets made over HTTP.
final class RuleSets {

    static final String NAME = "gate-guards";

    private RuleSets() {}

    static Map<String, Object> body(Campus.Unit unit) {
        return new LinkedHashMap<>(Map.of(
                "tree",
                Campus.TREE,
                "unit",
                unit.code(),
                "name",
                NAME,
                "titleZh",
                "门卫值守规则",
                "titleEn",
                "Rules of the gate guards"));
    }

    /// The id of a new set of the unit.
    static String named(Campus.Unit unit) {
        return keyed(unit.asPlanner())
                .body(body(unit))
                .post("/rule-sets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response draft(Campus.Unit unit, String set, List<?> rules) {
        return keyed(unit.asPlanner())
                .body(Map.of("validFrom", "2026-01-01", "rules", rules))
                .post("/rule-sets/" + set + "/versions");
    }

    /// At most so many nights, as a soft rule.
    static Map<String, Object> nights(int most) {
        return new LinkedHashMap<>(Map.of(
                "id",
                "nights",
                "kind",
                "MAX_NIGHTS",
                "parameters",
                List.of(Map.of("name", "max", "number", most)),
                "hard",
                false,
                "weight",
                2));
    }
}
