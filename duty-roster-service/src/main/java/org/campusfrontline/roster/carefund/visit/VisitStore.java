package org.campusfrontline.roster.carefund.visit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.carefund.rule.VisitState;
import org.campusfrontline.roster.directory.PersonErased;

/// The table of visits. An erased person gets a pseudonym in it.
@Singleton
class VisitStore {

    private static final String SELECT = "SELECT id, source, tree, unit, whom, recipient, day, fen, state, planned_by,"
            + " planned_at, version FROM condolence_visit ";
    private final Sql sql;

    VisitStore(Sql sql) {
        this.sql = sql;
    }

    void add(Visit visit) {
        sql.update(
                "add visit",
                "INSERT INTO condolence_visit (id, source, tree, unit, whom, recipient, day, fen, state, planned_by,"
                        + " planned_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                visit.id(),
                visit.source(),
                visit.tree(),
                visit.unit(),
                visit.whom(),
                visit.recipient(),
                visit.day(),
                visit.fen(),
                visit.state(),
                visit.plannedBy(),
                visit.plannedAt());
    }

    Optional<Visit> find(UUID id) {
        return sql.one("find visit", SELECT + "WHERE id = ?", VisitStore::read, id);
    }

    List<Visit> ofUnit(String tree, String unit, UUID after, int limit) {
        return sql.list(
                "visits of unit",
                SELECT + "WHERE tree = ? AND unit = ? AND id > ? ORDER BY id LIMIT ?",
                VisitStore::read,
                tree,
                unit,
                after,
                limit);
    }

    List<Visit> toPerson(String person, UUID after, int limit) {
        return sql.list(
                "visits to person",
                SELECT + "WHERE whom = 'PERSON' AND recipient = ? AND id > ? ORDER BY id LIMIT ?",
                VisitStore::read,
                person,
                after,
                limit);
    }

    /// False where the version is no longer the present one.
    boolean step(UUID id, long version, VisitState state) {
        return sql.update(
                        "step visit",
                        "UPDATE condolence_visit SET state = ?, version = version + 1 WHERE id = ? AND version = ?",
                        state,
                        id,
                        version)
                == 1;
    }

    /// A visit that was not made yet ends.
    void rename(@Observes PersonErased erased) {
        sql.update(
                "end visits to erased",
                "UPDATE condolence_visit SET state = 'ENDED', version = version + 1"
                        + " WHERE whom = 'PERSON' AND recipient = ? AND state IN ('ASKED', 'READY')",
                erased.number());
        sql.update(
                "rename visited",
                "UPDATE condolence_visit SET recipient = ? WHERE whom = 'PERSON' AND recipient = ?",
                erased.pseudonym(),
                erased.number());
        sql.update(
                "rename planner of visit",
                "UPDATE condolence_visit SET planned_by = ? WHERE planned_by = ?",
                erased.pseudonym(),
                erased.number());
    }

    private static Visit read(Row row) throws SQLException {
        return new Visit(
                row.id("id"),
                row.id("source"),
                row.text("tree"),
                row.text("unit"),
                Visit.Whom.valueOf(row.text("whom")),
                row.text("recipient"),
                LocalDate.parse(row.text("day")),
                row.number("fen"),
                VisitState.valueOf(row.text("state")),
                row.text("planned_by"),
                row.instant("planned_at"),
                row.number("version"));
    }
}
