package org.campusfrontline.assessment.emergency;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The projection of emergencies.
@Singleton
public class Emergencies {

    private static final String COLUMNS = "id, name_zh, name_en, drill, t0, closed_at";
    private final Sql sql;

    Emergencies(Sql sql) {
        this.sql = sql;
    }

    public Optional<Emergency> find(String id) {
        return sql.one("find emergency", "SELECT " + COLUMNS + " FROM emergency WHERE id = ?", Emergencies::read, id);
    }

    /// Those that are open, the latest first.
    public List<Emergency> open() {
        return sql.list(
                "open emergencies",
                "SELECT " + COLUMNS + " FROM emergency WHERE closed_at IS NULL ORDER BY t0 DESC, id LIMIT 20",
                Emergencies::read);
    }

    void put(Emergency emergency, long version) {
        String upsert = """
                INSERT INTO emergency (id, name_zh, name_en, drill, t0, closed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    name_zh = IF(VALUES(version) > version, VALUES(name_zh), name_zh),
                    name_en = IF(VALUES(version) > version, VALUES(name_en), name_en),
                    drill = IF(VALUES(version) > version, VALUES(drill), drill),
                    t0 = IF(VALUES(version) > version, VALUES(t0), t0),
                    closed_at = IF(VALUES(version) > version, VALUES(closed_at), closed_at),
                    version = GREATEST(version, VALUES(version))
                """;
        sql.update(
                "project emergency",
                upsert,
                emergency.id(),
                emergency.nameZh(),
                emergency.nameEn(),
                emergency.drill(),
                emergency.t0(),
                emergency.closedAt(),
                version);
    }

    private static Emergency read(Row row) throws SQLException {
        return new Emergency(
                row.text("id"),
                row.text("name_zh"),
                row.text("name_en"),
                row.number("drill") == 1,
                row.instant("t0"),
                row.findInstant("closed_at"));
    }
}
