package org.campusfrontline.roster.repair;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The table of absences.
@Singleton
class AbsenceStore {

    private static final String COLUMNS =
            "id, period, person, first_day, last_day, noted_by, noted_at, ended_at, version";
    private final Sql sql;

    AbsenceStore(Sql sql) {
        this.sql = sql;
    }

    void add(NotedAbsence absence) {
        sql.update(
                "add absence",
                "INSERT INTO duty_absence (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, NULL, 1)",
                absence.id(),
                absence.period(),
                absence.person(),
                absence.first(),
                absence.last(),
                absence.notedBy(),
                absence.notedAt());
    }

    Optional<NotedAbsence> find(UUID id) {
        return sql.one("find absence", "SELECT " + COLUMNS + " FROM duty_absence WHERE id = ?", this::read, id);
    }

    /// Those of a period that were not ended early.
    List<NotedAbsence> standing(UUID period) {
        return sql.list(
                "absences of period",
                "SELECT " + COLUMNS + " FROM duty_absence WHERE period = ? AND ended_at IS NULL ORDER BY id",
                this::read,
                period);
    }

    /// Those of any period that touch the days and were not ended early.
    List<NotedAbsence> within(LocalDate first, LocalDate last) {
        return sql.list(
                "absences of days",
                "SELECT " + COLUMNS + " FROM duty_absence WHERE first_day <= ? AND last_day >= ? AND ended_at IS NULL"
                        + " ORDER BY id",
                this::read,
                last,
                first);
    }

    /// The latest of a period before an id, ended ones too.
    List<NotedAbsence> page(UUID period, Optional<UUID> before, int limit) {
        return sql.list(
                "page absences",
                "SELECT " + COLUMNS + " FROM duty_absence WHERE period = ? AND (? IS NULL OR id < ?)"
                        + " ORDER BY id DESC LIMIT ?",
                this::read,
                period,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// False where the version is no longer the present one, or it is ended already.
    boolean end(UUID id, long version, Instant at) {
        return sql.update(
                        "end absence",
                        "UPDATE duty_absence SET ended_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ? AND ended_at IS NULL",
                        at,
                        id,
                        version)
                == 1;
    }

    private NotedAbsence read(Row row) throws SQLException {
        return new NotedAbsence(
                row.id("id"),
                row.id("period"),
                row.text("person"),
                LocalDate.parse(row.text("first_day")),
                LocalDate.parse(row.text("last_day")),
                row.text("noted_by"),
                row.instant("noted_at"),
                row.findInstant("ended_at"),
                row.number("version"));
    }
}
