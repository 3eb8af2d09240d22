package org.campusfrontline.volunteer.recruitment.busycalendar;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.volunteer.departure.DepartureStep;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes.Span;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpan;
import org.campusfrontline.volunteer.recruitment.timeline.BusySpans;
import org.jspecify.annotations.Nullable;

/// Rows of own calendars; whoever writes one holds its person. The address is sealed to its row, since it is a secret
/// that opens the whole calendar.
@Singleton
class BusyCalendars implements DepartureStep {

    private static final String PLACE = "busy-calendar.address/";
    private static final String SELECT = """
            SELECT person, id, address, etag, failure, failures, spans, set_at, read_at, whole_at, next_at, version
            FROM busy_calendar
            """;
    private static final String PUT = """
            INSERT INTO busy_calendar
                (person, id, address, etag, failure, failures, spans, set_at, read_at, whole_at, next_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                id = VALUES(id), address = VALUES(address), etag = VALUES(etag), failure = VALUES(failure),
                failures = VALUES(failures), spans = VALUES(spans), set_at = VALUES(set_at),
                read_at = VALUES(read_at), whole_at = VALUES(whole_at), next_at = VALUES(next_at),
                version = VALUES(version)
            """;
    private final Sql sql;
    private final BusySpans busySpans;
    private final Vault vault;
    private final Audit audit;

    BusyCalendars(Sql sql, BusySpans busySpans, Vault vault, Audit audit) {
        this.sql = sql;
        this.busySpans = busySpans;
        this.vault = vault;
        this.audit = audit;
    }

    /// Holds the person until the transaction ends.
    Optional<BusyCalendar> hold(String person) {
        busySpans.hold(List.of(person));
        return find(person);
    }

    Optional<BusyCalendar> find(String person) {
        return sql.one("read busy calendar", SELECT + "WHERE person = ?", this::read, person);
    }

    /// Addresses to be asked now, those that wait longest first.
    List<BusyCalendar> due(Instant now) {
        return sql.list(
                "find busy calendars", SELECT + "WHERE next_at <= ? ORDER BY next_at LIMIT 20", this::read, now);
    }

    /// False where another replica was quicker; who takes one and dies leaves it to others after that.
    boolean take(BusyCalendar calendar, Instant until) {
        return sql.update(
                        "take busy calendar",
                        "UPDATE busy_calendar SET next_at = ? WHERE person = ? AND id = ? AND next_at = ?",
                        until,
                        calendar.person(),
                        calendar.id(),
                        calendar.nextAt())
                == 1;
    }

    void put(BusyCalendar calendar) {
        sql.update(
                "write busy calendar",
                PUT,
                calendar.person(),
                calendar.id(),
                calendar.address() == null ? null : vault.seal(calendar.address(), PLACE + calendar.id()),
                calendar.etag(),
                calendar.failure(),
                calendar.failures(),
                calendar.spans(),
                calendar.setAt(),
                calendar.readAt(),
                calendar.wholeAt(),
                calendar.nextAt(),
                calendar.version());
    }

    /// All times that the calendar says, from now on.
    void keep(String person, UUID calendar, List<Span> spans) {
        busySpans.replace(
                person,
                calendar,
                BusySpan.Source.CALENDAR,
                spans.stream()
                        .map(span -> new BusySpan(BusySpan.Source.CALENDAR, span.start(), span.end()))
                        .toList());
    }

    /// With every time of it; nothing happens where there is none.
    void remove(String person) {
        hold(person).ifPresent(calendar -> {
            keep(person, calendar.id(), List.of());
            sql.update("remove busy calendar", "DELETE FROM busy_calendar WHERE person = ?", person);
            audit.record(new AuditEntry("busy-calendar.removed", "person", person, null, Map.of()));
        });
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        remove(person);
        return Optional.empty();
    }

    private BusyCalendar read(Row row) throws SQLException {
        UUID id = row.id("id");
        @Nullable String sealed = row.findText("address");
        return new BusyCalendar(
                row.text("person"),
                id,
                sealed == null ? null : vault.open(sealed, PLACE + id),
                row.findText("etag"),
                row.findText("failure"),
                (int) row.number("failures"),
                (int) row.number("spans"),
                row.instant("set_at"),
                row.findInstant("read_at"),
                row.findInstant("whole_at"),
                row.findInstant("next_at"),
                row.number("version"));
    }
}
