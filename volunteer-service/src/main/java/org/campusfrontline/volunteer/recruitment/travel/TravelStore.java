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
import org.jspecify.annotations.Nullable;

/// The one row of the table.
@Singleton
class TravelStore {

    private static final TypeReference<List<SiteWay>> WAYS = new TypeReference<>() {};
    private static final String REPLACE = """
            UPDATE travel_table SET ways = ?, usual = ?, hand_over = ?, changed_at = ?, version = version + 1
            WHERE version = ?
            """;
    private final Sql sql;
    private final ObjectMapper json;

    TravelStore(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    TravelView read() {
        return sql.one(
                        "read travel table",
                        "SELECT ways, usual, hand_over, changed_at, version FROM travel_table",
                        this::view)
                .orElseThrow();
    }

    /// False where the table has not the version of what is wanted.
    boolean replace(TravelView wanted, Instant now) {
        return sql.update(
                        "replace travel table",
                        REPLACE,
                        write(wanted.ways()),
                        wanted.usualMinutes(),
                        wanted.handOverMinutes(),
                        now,
                        wanted.version())
                == 1;
    }

    private TravelView view(Row row) throws SQLException {
        return new TravelView(
                ways(row.text("ways")),
                minutes(row.findNumber("usual")),
                minutes(row.findNumber("hand_over")),
                row.findInstant("changed_at"),
                row.number("version"));
    }

    private static @Nullable Integer minutes(@Nullable Long number) {
        return number == null ? null : number.intValue();
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
