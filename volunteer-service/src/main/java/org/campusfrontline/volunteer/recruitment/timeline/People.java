package org.campusfrontline.volunteer.recruitment.timeline;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;

/// The projection of the directory's people. Writing a person waits for whoever holds that person's time.
@Singleton
class People {

    private static final String PUT = """
            INSERT INTO person_timeline (person, display_name, active, version) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                display_name = IF(VALUES(version) > version, VALUES(display_name), display_name),
                active = IF(VALUES(version) > version, VALUES(active), active),
                version = GREATEST(version, VALUES(version))
            """;
    private final Sql sql;

    People(Sql sql) {
        this.sql = sql;
    }

    /// What is older than what is known changes nothing.
    void put(String person, String displayName, boolean active, long version) {
        sql.update("project person", PUT, person, displayName, active, version);
    }

    void forget(String person) {
        sql.update("forget person", "DELETE FROM person_timeline WHERE person = ?", person);
    }
}
