package org.campusfrontline.volunteer.recruitment.travel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The one row of the table.
@Singleton
class TravelStore {

    private static final TypeReference<List<SiteWay>> WAYS = new TypeReference<>() {};
    private final Sql sql;
    private final ObjectMapper json;

    TravelStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    TravelView read() {
        return sql.one("read travel table", "SELECT ways, changed_at, version FROM travel_table", this::view)
                .orElseThrow();
    }

    /// False where the table has not that version now.
    boolean replace(List<SiteWay> ways, long expectedVersion, Instant now) {
        return sql.update(
                        "replace travel table",
                        "UPDATE travel_table SET ways = ?, changed_at = ?, version = version + 1 WHERE version = ?",
                        write(ways),
                        now,
                        expectedVersion)
                == 1;
    }

    private TravelView view(Row row) throws SQLException {
        return new TravelView(ways(row.text("ways")), row.findInstant("changed_at"), row.number("version"));
    }

    private String write(List<SiteWay> ways) {
        try {
            return json.writeValueAsString(ways);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a way is always writable", e);
        }
    }

    private List<SiteWay> ways(String text) {
        try {
            return json.readValue(text, WAYS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ways that we wrote are always readable", e);
        }
    }
}
