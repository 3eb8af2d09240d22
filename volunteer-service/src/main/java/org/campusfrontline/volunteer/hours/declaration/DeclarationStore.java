package org.campusfrontline.volunteer.hours.declaration;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.hours.declaration.Declaration.Community;
import org.campusfrontline.volunteer.hours.declaration.Declaration.Progress;
import org.campusfrontline.volunteer.hours.ledger.Service;
import org.campusfrontline.volunteer.hours.rule.DeclarationState;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.jspecify.annotations.Nullable;

/// Rows of declarations. Whoever changes one locks it first, then its person.
@Singleton
public class DeclarationStore {

    static final String COLUMNS = """
            d.id, d.type, d.person, d.tree, d.unit, d.kind, d.activity, d.community, d.letter, d.task, d.corrects,
            d.service_start, d.service_end, d.minutes, d.state, d.declared_by, d.declared_at, d.link_issued_by,
            d.worker, d.worker_at, d.decided_by, d.decided_at, d.reason, d.entry, d.version
            """;
    private static final String SELECT = "SELECT " + COLUMNS + " FROM hours_declaration d WHERE ";
    private static final String INSERT = """
            INSERT INTO hours_declaration
                (id, type, person, tree, unit, kind, activity, community, letter, task, corrects, service_start,
                service_end, minutes, month_code, state, declared_by, declared_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            """;
    private static final String UPDATE = """
            UPDATE hours_declaration
            SET service_start = ?, service_end = ?, minutes = ?, month_code = ?, state = ?, link_issued_by = ?,
                worker = ?, worker_at = ?, decided_by = ?, decided_at = ?, reason = ?, entry = ?, version = ?
            WHERE id = ? AND version = ?
            """;
    private static final String LIVING = """
            d.person = ? AND d.service_end > ? AND d.service_start < ? AND d.id <> ? AND d.minutes > 0
            AND d.state IN ('AWAITING_COMMUNITY', 'AWAITING_UNIT') LIMIT 1
            """;
    private static final String WAITING = """
            SELECT COUNT(*) AS waiting FROM hours_declaration
            WHERE month_code = ? AND state IN ('AWAITING_COMMUNITY', 'AWAITING_UNIT') AND type <> 'CORRECTION'
            AND (? IS NULL OR (tree = ? AND unit = ?))
            """;
    private final Sql sql;
    private final Months months;

    DeclarationStore(Sql sql, Months months) {
        this.sql = sql;
        this.months = months;
    }

    void insert(Declaration made) {
        Service service = made.service();
        Community community = made.community();
        sql.update(
                "insert hours declaration",
                INSERT,
                made.id(),
                made.type(),
                service.person(),
                service.tree(),
                service.unit(),
                service.kind(),
                service.activity(),
                community == null ? null : community.name(),
                community == null ? null : community.letter(),
                made.task(),
                made.corrects(),
                made.span().start(),
                made.span().end(),
                made.minutes(),
                months.of(made.span()).toString(),
                made.state(),
                made.declaredBy(),
                made.declaredAt());
    }

    void update(Declaration next) {
        Progress progress = next.progress();
        int rows = sql.update(
                "update hours declaration",
                UPDATE,
                next.span().start(),
                next.span().end(),
                next.minutes(),
                months.of(next.span()).toString(),
                progress.state(),
                progress.linkIssuedBy(),
                progress.worker(),
                progress.workerAt(),
                progress.decidedBy(),
                progress.decidedAt(),
                progress.reason(),
                progress.entry(),
                next.version(),
                next.id(),
                next.version() - 1);
        if (rows != 1) {
            throw new IllegalStateException("declaration was changed without its lock: " + next.id());
        }
    }

    public Optional<Declaration> find(UUID id) {
        return sql.one("read hours declaration", SELECT + "d.id = ?", DeclarationStore::read, id);
    }

    public Optional<Declaration> lock(UUID id) {
        return sql.one("lock hours declaration", SELECT + "d.id = ? FOR UPDATE", DeclarationStore::read, id);
    }

    /// Those of the person that still wait.
    public List<UUID> waitingOf(String person) {
        return sql.list(
                "list waiting hours declarations",
                "SELECT id FROM hours_declaration"
                        + " WHERE person = ? AND state IN ('AWAITING_COMMUNITY', 'AWAITING_UNIT') ORDER BY id",
                row -> row.id("id"),
                person);
    }

    /// Another declaration of the person that still waits and whose service touches the span.
    Optional<Declaration> living(String person, ServiceSpan span, UUID except) {
        return sql.one(
                "read living hours declaration",
                SELECT + LIVING,
                DeclarationStore::read,
                person,
                span.start(),
                span.end(),
                except);
    }

    /// How many of a month's declarations wait, of one unit or, without one, of all.
    public long waiting(YearMonth month, @Nullable String tree, @Nullable String unit) {
        return sql.one(
                        "count waiting hours declarations",
                        WAITING,
                        row -> row.number("waiting"),
                        month.toString(),
                        unit,
                        tree,
                        unit)
                .orElseThrow();
    }

    static Declaration read(Row row) throws SQLException {
        String community = row.findText("community");
        return new Declaration(
                row.id("id"),
                DeclarationType.valueOf(row.text("type")),
                service(row),
                Math.toIntExact(row.number("minutes")),
                row.text("task"),
                community == null ? null : new Community(community, row.text("letter")),
                row.findId("corrects"),
                row.text("declared_by"),
                row.instant("declared_at"),
                progress(row),
                row.number("version"));
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

    private static Progress progress(Row row) throws SQLException {
        return new Progress(
                DeclarationState.valueOf(row.text("state")),
                row.findText("link_issued_by"),
                row.findText("worker"),
                row.findInstant("worker_at"),
                row.findText("decided_by"),
                row.findInstant("decided_at"),
                row.findText("reason"),
                row.findId("entry"));
    }
}
