package org.campusfrontline.roster.rulebook;

import static org.campusfrontline.roster.Campus.keyed;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.campusfrontline.roster.Campus;

/// Rule sets made over HTTP.
public final class RuleSets {

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

    /// Publishes the rules as a new set of the unit and binds the period by it, for everybody. Returns the set's id.
    public static String bind(Campus.Unit unit, String period, Map<?, ?>... rules) {
        String set = named(unit);
        draft(unit, set, List.of(rules)).then().statusCode(201);
        unit.asPlanner()
                .header("If-Match", "\"v1\"")
                .put("/rule-sets/" + set + "/versions/1/publication")
                .then()
                .statusCode(200);
        unit.asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("items", List.of(Map.of("ruleSet", set, "number", 1, "people", List.of()))))
                .put("/planning-periods/" + period + "/rule-sets")
                .then()
                .statusCode(200);
        return set;
    }

    /// A soft rule of these parameters.
    public static Map<String, Object> soft(String kind, int weight, Object... parameters) {
        return rule(kind, false, weight, parameters);
    }

    /// A hard rule with a source.
    public static Map<String, Object> hard(String kind, Object... parameters) {
        Map<String, Object> rule = rule(kind, true, 1, parameters);
        rule.put("source", Map.of("citation", "School rule 7"));
        return rule;
    }

    private static Map<String, Object> rule(String kind, boolean hard, int weight, Object... parameters) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int place = 0; place < parameters.length; place += 2) {
            String type = parameters[place + 1] instanceof String ? "text" : "number";
            list.add(Map.of("name", parameters[place], type, parameters[place + 1]));
        }
        String id = kind.toLowerCase(Locale.ROOT).replace('_', '-');
        return new LinkedHashMap<>(Map.of("id", id, "kind", kind, "parameters", list, "hard", hard, "weight", weight));
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
