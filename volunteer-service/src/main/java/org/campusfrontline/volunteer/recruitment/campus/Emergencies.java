package org.campusfrontline.volunteer.recruitment.campus;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// Which emergencies there are, as the directory told.
@Singleton
public class Emergencies {

    private static final String PUT = """
            INSERT INTO recruitment_emergency (id, state, version) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE
                state = IF(VALUES(version) > version, VALUES(state), state),
                version = GREATEST(version, VALUES(version))
            """;
    private static final String STATE = "SELECT state FROM recruitment_emergency WHERE id = ?";
    private static final String OPEN = "OPEN";
    private final Sql sql;

    Emergencies(Sql sql) {
        this.sql = sql;
    }

    /// Whether it is open; empty for one that the directory has not told of.
    public Optional<Boolean> isOpen(UUID emergency) {
        return sql.one("read emergency", STATE, row -> OPEN.equals(row.text("state")), emergency);
    }

    void put(UUID emergency, String state, long version) {
        sql.update("project emergency", PUT, emergency, state, version);
    }
}
