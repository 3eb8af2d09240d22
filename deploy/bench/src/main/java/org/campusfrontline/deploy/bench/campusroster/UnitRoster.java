package org.campusfrontline.deploy.bench.campusroster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// What came of one unit: its roster as the service shows it, and what its rule sets and the labour law find in it.
record UnitRoster(String unit, JsonNode roster, long judged, long lawBreaches, double seconds) {

    String id() {
        return roster.path("id").asText();
    }

    long wanted() {
        return roster.path("seatsWanted").asLong();
    }

    long filled() {
        return roster.path("seatsFilled").asLong();
    }

    /// Hard rules broken, by the period's lists and by the sets that bind it.
    long broken() {
        return roster.path("breaches").size() + judged;
    }

    Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unit", unit);
        row.put("value", roster.path("value").asLong());
        if (roster.hasNonNull("bound")) {
            row.put("bound", roster.path("bound").asLong());
        }
        if (roster.hasNonNull("gap")) {
            row.put("gap", roster.path("gap").asDouble());
        }
        row.put("seatsWanted", wanted());
        row.put("seatsFilled", filled());
        row.put("hardViolations", broken());
        row.put("labourLawBreaches", lawBreaches);
        row.put("seconds", seconds);
        return row;
    }
}
