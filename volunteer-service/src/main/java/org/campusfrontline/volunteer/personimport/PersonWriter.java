package org.campusfrontline.volunteer.personimport;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.directory.DirectoryEvents;
import org.campusfrontline.volunteer.person.rule.Member;
import org.jspecify.annotations.Nullable;

/// Writes people by the thousand, with their memberships, events and audit entries: a few statements a thousand.
@Singleton
class PersonWriter {

    private final Sql sql;
    private final DirectoryEvents events;
    private final Audit audit;

    PersonWriter(Sql sql, DirectoryEvents events, Audit audit) {
        this.sql = sql;
        this.events = events;
        this.audit = audit;
    }

    /// What becomes of the person in a row.
    record Change(int row, KnownPerson before, KnownPerson after) {}

    void write(List<Change> changes, Instant now) {
        writePeople(changes, now);
        writeMemberships(changes);
        events.publishAll(
                changes.stream().map(change -> change.after().changed(now)).toList());
        audit.recordAll(changes.stream()
                .map(change -> new AuditEntry(
                        "person.imported", "person", change.after().number(), null, Map.of()))
                .toList());
    }

    private void writePeople(List<Change> changes, Instant now) {
        List<@Nullable Object[]> added = new ArrayList<>();
        List<@Nullable Object[]> changed = new ArrayList<>();
        for (Change change : changes) {
            KnownPerson person = change.after();
            if (change.before().isNew()) {
                added.add(new Object[] {
                    person.number(), person.displayName(), person.language(), person.active(), person.version()
                });
            } else {
                Instant leftAt = person.active() ? null : now;
                changed.add(new @Nullable Object[] {
                    person.displayName(), person.language(), person.active(), leftAt, person.version(), person.number()
                });
            }
        }
        batch("add people", """
                INSERT INTO person (number, display_name, language, guest, active, version)
                VALUES (?, ?, ?, FALSE, ?, ?)""", added);
        batch("change people", """
                UPDATE person SET display_name = ?, language = ?, active = ?, left_at = ?, version = ?
                WHERE number = ?""", changed);
    }

    private void writeMemberships(List<Change> changes) {
        List<@Nullable Object[]> gone = new ArrayList<>();
        List<@Nullable Object[]> added = new ArrayList<>();
        for (Change change : changes) {
            String person = change.after().number();
            List<Member> before = change.before().memberships().all();
            List<Member> after = change.after().memberships().all();
            before.stream()
                    .filter(member -> !after.contains(member))
                    .forEach(member -> gone.add(new Object[] {person, member.tree(), member.unit(), member.from()}));
            after.stream()
                    .filter(member -> !before.contains(member))
                    .forEach(member -> added.add(
                            new @Nullable Object[] {person, member.tree(), member.unit(), member.from(), member.to()}));
        }
        batch("end memberships", """
                DELETE FROM person_membership
                WHERE person = ? AND tree = ? AND unit = ? AND valid_from = ?""", gone);
        batch("add memberships", """
                INSERT INTO person_membership (person, tree, unit, valid_from, valid_to)
                VALUES (?, ?, ?, ?, ?)""", added);
    }

    private void batch(String doing, String statement, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            sql.batch(doing, statement, rows);
        }
    }
}
