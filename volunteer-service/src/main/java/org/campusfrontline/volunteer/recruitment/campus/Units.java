package org.campusfrontline.volunteer.recruitment.campus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.data.Sql;

/// Which units stand in which tree now, as the directory told.
@Singleton
public class Units {

    private static final String PUT = """
            INSERT INTO recruitment_unit (code, placements, active, version) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                placements = IF(VALUES(version) > version, VALUES(placements), placements),
                active = IF(VALUES(version) > version, VALUES(active), active),
                version = GREATEST(version, VALUES(version))
            """;
    private static final String PLACEMENTS = "SELECT placements FROM recruitment_unit WHERE code = ? AND active";
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    Units(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /// Whether the unit is active and has a place in the tree today.
    public boolean standsIn(String tree, String unit) {
        Instant now = clock.instant();
        return sql.one("read unit", PLACEMENTS, row -> row.text("placements"), unit).stream()
                .flatMap(placements -> read(placements).stream())
                .anyMatch(place -> place.holdsIn(tree, now));
    }

    void put(String code, List<Placement> placements, boolean active, long version) {
        sql.update("project unit", PUT, code, write(placements), active, version);
    }

    private String write(List<Placement> placements) {
        try {
            return json.writeValueAsString(placements);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a placement is always writable", e);
        }
    }

    private List<Placement> read(String placements) {
        try {
            return List.of(json.readValue(placements, Placement[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a placement that we wrote is always readable", e);
        }
    }
}
