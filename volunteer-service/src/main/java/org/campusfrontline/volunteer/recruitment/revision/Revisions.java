package org.campusfrontline.volunteer.recruitment.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.volunteer.recruitment.revision.RevisionView.Consents;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanChange;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText;
import org.jspecify.annotations.Nullable;

/// Rows of revisions: written once, with how many people have consented to each at the time of reading.
@Singleton
public class Revisions {

    private static final String INSERT = """
            INSERT INTO activity_revision (activity, number, made_by, made_at, reason, material, plan, changes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = """
            SELECT r.number, r.made_by, r.made_at, r.reason, r.material, r.changes, r.plan,
                COUNT(k.sign_up) AS asked, COALESCE(SUM(k.answer = 'OPEN'), 0) AS waiting,
                COALESCE(SUM(k.answer = 'CONSENTED'), 0) AS consented,
                COALESCE(SUM(k.answer IN ('REFUSED', 'SILENT')), 0) AS released, MAX(k.due_at) AS due_at
            FROM activity_revision r
            LEFT JOIN consent_question k ON k.activity = r.activity AND k.revision = r.number
            WHERE r.activity = ?
            """;
    private static final String GROUP = """
             GROUP BY r.number, r.made_by, r.made_at, r.reason, r.material, r.changes, r.plan
            """;
    private final Sql sql;
    private final ObjectMapper json;

    Revisions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json.copy().clearProblemHandlers();
    }

    public void add(Revision revision) {
        sql.update(
                "write revision",
                INSERT,
                revision.activity(),
                revision.number(),
                revision.madeBy(),
                revision.madeAt(),
                revision.reason(),
                revision.material(),
                write(revision.plan()),
                write(revision.changes()));
    }

    public Optional<RevisionView> find(UUID activity, int number) {
        return sql.one("read revision", SELECT + " AND r.number = ?" + GROUP, row -> read(row, true), activity, number);
    }

    /// The newest first, without their texts.
    public Page<RevisionView> list(UUID activity, @Nullable String cursor, int limit) {
        int before = Cursor.read(cursor, 1).map(Revisions::number).orElse(Integer.MAX_VALUE);
        List<RevisionView> rows = sql.list(
                "list revisions",
                SELECT + " AND r.number < ?" + GROUP + " ORDER BY r.number DESC LIMIT " + (limit + 1),
                row -> read(row, false),
                activity,
                before);
        return Page.of(rows, limit, last -> Cursor.at(last.number()));
    }

    private static int number(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.values().getFirst());
        } catch (NumberFormatException notOurs) {
            throw Cursor.invalid();
        }
    }

    private RevisionView read(Row row, boolean whole) throws SQLException {
        boolean material = row.number("material") != 0;
        return new RevisionView(
                (int) row.number("number"),
                row.text("made_by"),
                row.instant("made_at"),
                row.findText("reason"),
                material,
                List.of(read(row.text("changes"), PlanChange[].class)),
                material
                        ? new Consents(
                                (int) row.number("asked"),
                                (int) row.number("waiting"),
                                (int) row.number("consented"),
                                (int) row.number("released"),
                                row.findInstant("due_at"))
                        : null,
                whole ? read(row.text("plan"), PlanText.class) : null);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan is always writable", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a revision was written by this service", e);
        }
    }
}
