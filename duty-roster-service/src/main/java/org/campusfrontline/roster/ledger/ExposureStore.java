package org.campusfrontline.roster.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.ledger.load.Zone;

/// In which zone a period's shifts are worked; a shift without a word is green.
@Singleton
class ExposureStore {

    private final Sql sql;
    private final ObjectMapper json;

    ExposureStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    record Kept(Map<String, Zone> zones, long version) {
        Kept {
            zones = new TreeMap<>(zones);
        }
    }

    Kept of(UUID period) {
        return sql.one(
                        "find exposure",
                        "SELECT zones, version FROM load_exposure WHERE period = ?",
                        row -> new Kept(zones(row.text("zones")), row.number("version")),
                        period)
                .orElse(new Kept(Map.of(), 0));
    }

    /// False where the version is not the present one.
    boolean put(UUID period, Map<String, Zone> zones, long expectedVersion) {
        if (expectedVersion == 0) {
            return sql.update(
                            "add exposure",
                            "INSERT IGNORE INTO load_exposure (period, zones, version) VALUES (?, ?, 1)",
                            period,
                            text(zones))
                    == 1;
        }
        return sql.update(
                        "change exposure",
                        "UPDATE load_exposure SET zones = ?, version = version + 1 WHERE period = ? AND version = ?",
                        text(zones),
                        period,
                        expectedVersion)
                == 1;
    }

    private String text(Map<String, Zone> zones) {
        try {
            return json.writeValueAsString(zones);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("zones are always writable", e);
        }
    }

    private Map<String, Zone> zones(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("zones that we wrote are always readable", e);
        }
    }
}
