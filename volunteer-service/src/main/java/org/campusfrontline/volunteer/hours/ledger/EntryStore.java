package org.campusfrontline.volunteer.hours.ledger;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.HoursSource;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.jspecify.annotations.Nullable;

/// Rows of entries: inserted and read, nothing else. Whoever writes one holds its person's row.
@Singleton
public class EntryStore {

    /// Select list over the aliases that `FROM` gives.
    public static final String COLUMNS = """
            e.id, e.person, e.tree, e.unit, e.kind, e.activity, e.source, l.minutes, e.origin_kind, e.origin, e.corrects,
            e.service_start, e.service_end, e.served_on, e.booked_month, e.booked_by, e.booked_at
            """;

    public static final String FROM = " FROM hours_entry e JOIN hours_line l ON l.entry = e.id AND l.line_no = 1 ";

    private static final String SELECT = "SELECT " + COLUMNS + FROM;

    /// Neither a reversal nor reversed.
    private static final String STANDING =
            " AND e.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM hours_entry r WHERE r.reverses = e.id)";

    private static final String INSERT = """
            INSERT INTO hours_entry
                (id, person, tree, unit, kind, activity, source, origin_kind, origin, reverses, corrects,
                service_start, service_end, served_on, booked_month, booked_by, booked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private final Sql sql;

    EntryStore(Sql sql) {
        this.sql = sql;
    }

    void insert(HoursEntry entry) {
        Service service = entry.service();
        sql.update(
                "insert hours entry",
                INSERT,
                entry.id(),
                service.person(),
                service.tree(),
                service.unit(),
                service.kind(),
                service.activity(),
                entry.source(),
                entry.origin().kind(),
                entry.origin().id(),
                entry.reverses(),
                entry.corrects(),
                service.span().start(),
                service.span().end(),
                entry.servedOn(),
                entry.bookedMonth().toString(),
                entry.bookedBy(),
                entry.bookedAt());
    }

    public Optional<HoursEntry> find(UUID id) {
        return sql.one("read hours entry", SELECT + "WHERE e.id = ?", EntryStore::read, id);
    }

    Optional<HoursEntry> of(Origin origin) {
        return sql.one(
                "read hours entry of origin",
                SELECT + "WHERE e.origin = ? AND e.origin_kind = ?",
                EntryStore::read,
                origin.id(),
                origin.kind());
    }

    public boolean isReversed(UUID id) {
        return of(new Origin(Origin.Kind.REVERSAL, id)).isPresent();
    }

    /// An entry that stands and whose service touches the span, other than the given one.
    public Optional<HoursEntry> standing(String person, ServiceSpan span, @Nullable UUID except) {
        return sql.one(
                "read standing hours entry",
                SELECT + "WHERE e.person = ? AND e.service_end > ? AND e.service_start < ? AND (? IS NULL OR e.id <> ?)"
                        + STANDING + " LIMIT 1",
                EntryStore::read,
                person,
                span.start(),
                span.end(),
                except,
                except);
    }

    public static HoursEntry read(Row row) throws SQLException {
        return new HoursEntry(
                row.id("id"),
                service(row),
                HoursSource.valueOf(row.text("source")),
                Math.toIntExact(row.number("minutes")),
                new Origin(Origin.Kind.valueOf(row.text("origin_kind")), row.id("origin")),
                row.findId("corrects"),
                LocalDate.parse(row.text("served_on")),
                YearMonth.parse(row.text("booked_month")),
                row.text("booked_by"),
                row.instant("booked_at"));
    }

    private static Service service(Row row) throws SQLException {
        return new Service(
                row.text("person"),
                row.text("tree"),
                row.text("unit"),
                HoursKind.valueOf(row.text("kind")),
                row.findId("activity"),
                new ServiceSpan(row.instant("service_start"), row.instant("service_end")));
    }
}
