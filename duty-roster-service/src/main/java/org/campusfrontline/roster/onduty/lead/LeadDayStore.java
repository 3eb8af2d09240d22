package org.campusfrontline.roster.onduty.lead;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// The table of days and their revisions, which only grows.
@Singleton
public class LeadDayStore {

    private static final String COLUMNS =
            "l.site, l.day, l.revision, l.leader, l.deputy, l.starts_at, l.ends_at," + " l.origin, l.changed_at";
    private static final String IN_FORCE =
            " AND l.revision = (SELECT MAX(m.revision) FROM lead_day m WHERE m.site = l.site AND m.day = l.day)";
    private static final int MOST = 1000;
    private final Sql sql;

    LeadDayStore(Sql sql) {
        this.sql = sql;
    }

    /// The days in force, the last day included, in their order.
    public List<LeadDay> inForce(UUID site, LocalDate from, LocalDate to) {
        return sql.list(
                "lead days in force",
                "SELECT " + COLUMNS + " FROM lead_day l WHERE l.site = ? AND l.day BETWEEN ? AND ?" + IN_FORCE
                        + " ORDER BY l.day",
                LeadDayStore::read,
                site,
                from,
                to);
    }

    /// The days in force of several sites, the last day included.
    List<LeadDay> inForce(Collection<UUID> sites, LocalDate from, LocalDate to) {
        if (sites.isEmpty()) {
            return List.of();
        }
        String marks = sites.stream().map(site -> "?").collect(Collectors.joining(", "));
        List<@Nullable Object> values = new ArrayList<>(sites);
        values.add(from);
        values.add(to);
        return sql.list(
                "lead days of sites",
                "SELECT " + COLUMNS + " FROM lead_day l WHERE l.site IN (" + marks + ") AND l.day BETWEEN ? AND ?"
                        + IN_FORCE,
                LeadDayStore::read,
                values.toArray());
    }

    public Optional<LeadDay> inForce(UUID site, LocalDate day) {
        return inForce(site, day, day).stream().findFirst();
    }

    /// What is in force of each day that the person leads or once led, from an instant on.
    public List<LeadDay> everOf(String person, Instant endingAfter) {
        return sql.list(
                "lead days of person",
                "SELECT " + COLUMNS + " FROM lead_day l WHERE EXISTS (SELECT 1 FROM lead_day o"
                        + " WHERE o.site = l.site AND o.day = l.day AND o.leader = ? AND o.ends_at > ?)" + IN_FORCE
                        + " ORDER BY l.starts_at DESC, l.site LIMIT " + MOST,
                LeadDayStore::read,
                person,
                endingAfter);
    }

    void add(LeadDay day) {
        sql.update(
                "add lead day",
                "INSERT INTO lead_day (site, day, revision, leader, deputy, starts_at, ends_at, origin, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                day.site(),
                day.day(),
                day.revision(),
                day.leader(),
                day.deputy(),
                day.start(),
                day.end(),
                day.origin(),
                day.changedAt());
    }

    private static LeadDay read(Row row) throws SQLException {
        return new LeadDay(
                row.id("site"),
                LocalDate.parse(row.text("day")),
                (int) row.number("revision"),
                row.findText("leader"),
                row.findText("deputy"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.id("origin"),
                row.instant("changed_at"));
    }
}
