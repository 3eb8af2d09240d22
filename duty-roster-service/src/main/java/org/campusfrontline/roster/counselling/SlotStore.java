package org.campusfrontline.roster.counselling;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.roster.counselling.rule.SlotState;
import org.campusfrontline.roster.directory.Directory;
import org.jspecify.annotations.Nullable;

/// The table of appointments. Who took one is sealed in it and found by a blind index.
@Singleton
class SlotStore {

    private static final String SEALED = "counselling_slot.person/";
    private static final String INDEX = "counselling_slot.person_index";
    private static final String SELECT = "SELECT id, tree, unit, counsellor, starts_at, ends_at, mode, place, state,"
            + " person, version FROM counselling_slot ";
    private final Sql sql;
    private final Vault vault;

    SlotStore(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// A place in the order of beginning.
    record Place(Instant start, UUID id) {}

    void add(CounsellingSlot slot) {
        sql.update(
                "add counselling slot",
                "INSERT INTO counselling_slot (id, tree, unit, counsellor, starts_at, ends_at, mode, place, state,"
                        + " version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                slot.id(),
                slot.tree(),
                slot.unit(),
                slot.counsellor(),
                slot.start(),
                slot.end(),
                slot.mode(),
                slot.place(),
                slot.state(),
                slot.version());
    }

    Optional<CounsellingSlot> find(UUID id) {
        return sql.one("find counselling slot", SELECT + "WHERE id = ?", this::read, id);
    }

    List<CounsellingSlot> ofCounsellor(String counsellor, Place after, int limit) {
        return inOrder("counsellor = ?", List.of(counsellor), after, limit);
    }

    List<CounsellingSlot> ofPerson(String person, Place after, int limit) {
        return inOrder("person_index = ?", List.of(index(person)), after, limit);
    }

    /// Free ones of any of the units.
    List<CounsellingSlot> free(List<Directory.Membership> units, Place after, int limit) {
        if (units.isEmpty()) {
            return List.of();
        }
        String places = String.join(" OR ", Collections.nCopies(units.size(), "tree = ? AND unit = ?"));
        List<Object> values = new ArrayList<>();
        units.forEach(unit -> values.addAll(List.of(unit.tree(), unit.unit())));
        return inOrder("state = 'FREE' AND (" + places + ")", values, after, limit);
    }

    private List<CounsellingSlot> inOrder(String which, List<?> values, Place after, int limit) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(List.of(after.start(), after.start(), after.id(), limit));
        return sql.list(
                "counselling slots in order",
                SELECT + "WHERE " + which + " AND (starts_at > ? OR starts_at = ? AND id > ?)"
                        + " ORDER BY starts_at, id LIMIT ?",
                this::read,
                all.toArray());
    }

    boolean overlaps(String counsellor, Instant start, Instant end) {
        return count(
                        "counselling slots at a time",
                        "counsellor = ? AND state <> 'WITHDRAWN' AND starts_at < ? AND ends_at > ?",
                        counsellor,
                        end,
                        start)
                > 0;
    }

    long heldBy(String person, Instant now) {
        return count(
                "counselling slots held", "person_index = ? AND state = 'TAKEN' AND ends_at > ?", index(person), now);
    }

    private long count(String what, String which, @Nullable Object... values) {
        return sql.one(
                        what,
                        "SELECT COUNT(*) AS n FROM counselling_slot WHERE " + which,
                        row -> row.number("n"),
                        values)
                .orElseThrow();
    }

    /// False where the version is no longer the present one, as where somebody else was first.
    boolean take(UUID id, long version, String person) {
        return sql.update(
                        "take counselling slot",
                        "UPDATE counselling_slot SET state = 'TAKEN', person = ?, person_index = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ?",
                        vault.seal(person, SEALED + id),
                        index(person),
                        id,
                        version)
                == 1;
    }

    /// Free again, and nothing says that somebody had it.
    boolean giveBack(UUID id, long version) {
        return sql.update(
                        "give counselling slot back",
                        "UPDATE counselling_slot SET state = 'FREE', person = NULL, person_index = NULL,"
                                + " version = version + 1 WHERE id = ? AND version = ?",
                        id,
                        version)
                == 1;
    }

    /// Whoever had it still reads that it is off.
    boolean withdraw(UUID id, long version) {
        return sql.update(
                        "withdraw counselling slot",
                        "UPDATE counselling_slot SET state = 'WITHDRAWN', version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        id,
                        version)
                == 1;
    }

    /// All that a person took, with what is over.
    List<CounsellingSlot> allOf(String person) {
        return sql.list("counselling slots of person", SELECT + "WHERE person_index = ?", this::read, index(person));
    }

    List<CounsellingSlot> allBy(String counsellor) {
        return sql.list("counselling slots by counsellor", SELECT + "WHERE counsellor = ?", this::read, counsellor);
    }

    void delete(UUID id) {
        sql.update("delete counselling slot", "DELETE FROM counselling_slot WHERE id = ?", id);
    }

    void rename(String counsellor, String pseudonym) {
        sql.update(
                "rename counsellor",
                "UPDATE counselling_slot SET counsellor = ? WHERE counsellor = ?",
                pseudonym,
                counsellor);
    }

    /// Deletes what ended before; returns how many.
    int purge(Instant before, int most) {
        return sql.update(
                "purge counselling slots",
                "DELETE FROM counselling_slot WHERE ends_at < ? ORDER BY ends_at LIMIT ?",
                before,
                most);
    }

    private byte[] index(String person) {
        return vault.blindIndex(person, INDEX);
    }

    private CounsellingSlot read(Row row) throws SQLException {
        UUID id = row.id("id");
        String kept = row.findText("person");
        return new CounsellingSlot(
                id,
                row.text("tree"),
                row.text("unit"),
                row.text("counsellor"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                CounsellingSlot.Mode.valueOf(row.text("mode")),
                row.text("place"),
                SlotState.valueOf(row.text("state")),
                kept == null ? null : vault.open(kept, SEALED + id),
                row.number("version"));
    }
}
