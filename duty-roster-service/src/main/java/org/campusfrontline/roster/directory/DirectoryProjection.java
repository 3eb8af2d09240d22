package org.campusfrontline.roster.directory;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Pseudonym;

/// Writes the projections; what is older than what is there changes nothing.
@Singleton
class DirectoryProjection {

    private final Sql sql;
    private final Event<PersonErased> erased;

    DirectoryProjection(Sql sql, Event<PersonErased> erased) {
        this.sql = sql;
        this.erased = erased;
    }

    /// Plans keep their seats under a pseudonym, which is told to nobody and kept nowhere else.
    void erase(String person) {
        erased.fire(new PersonErased(person, Pseudonym.next()));
        sql.update("forget memberships", "DELETE FROM membership WHERE person = ?", person);
        sql.update("forget person", "DELETE FROM person WHERE number = ?", person);
    }

    void put(PersonChanged person) {
        String upsert = """
                INSERT INTO person (number, display_name, active, version) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    display_name = IF(VALUES(version) > version, VALUES(display_name), display_name),
                    active = IF(VALUES(version) > version, VALUES(active), active),
                    version = GREATEST(version, VALUES(version))
                """;
        sql.update("project person", upsert, person.number(), person.displayName(), person.active(), person.version());
        boolean latest = sql.one(
                        "version of person",
                        "SELECT version FROM person WHERE number = ?",
                        row -> row.number("version"),
                        person.number())
                .filter(version -> version == person.version())
                .isPresent();
        if (latest) {
            placeMemberships(person);
        }
    }

    private void placeMemberships(PersonChanged person) {
        sql.update("clear memberships", "DELETE FROM membership WHERE person = ?", person.number());
        List<Object[]> rows = person.memberships().stream()
                .distinct()
                .map(membership -> new Object[] {membership.tree(), membership.unit(), person.number()})
                .toList();
        for (Object[] row : rows) {
            sql.update("add membership", "INSERT INTO membership (tree, unit, person) VALUES (?, ?, ?)", row);
        }
    }

    void put(UnitChanged unit) {
        String upsert = """
                INSERT INTO unit (code, name_zh, name_en, active, version) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    name_zh = IF(VALUES(version) > version, VALUES(name_zh), name_zh),
                    name_en = IF(VALUES(version) > version, VALUES(name_en), name_en),
                    active = IF(VALUES(version) > version, VALUES(active), active),
                    version = GREATEST(version, VALUES(version))
                """;
        sql.update("project unit", upsert, unit.code(), unit.nameZh(), unit.nameEn(), unit.active(), unit.version());
    }

    void put(EmergencyChanged emergency) {
        String upsert = """
                INSERT INTO emergency (id, open, version) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    open = IF(VALUES(version) > version, VALUES(open), open),
                    version = GREATEST(version, VALUES(version))
                """;
        sql.update(
                "project emergency", upsert, emergency.id(), emergency.state().equals("OPEN"), emergency.version());
    }
}
