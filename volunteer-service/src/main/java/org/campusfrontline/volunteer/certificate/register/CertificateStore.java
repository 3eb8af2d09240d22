package org.campusfrontline.volunteer.certificate.register;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.SecretToken;
import org.campusfrontline.volunteer.certificate.rule.CertificateState;
import org.campusfrontline.volunteer.certificate.rule.Disclosure;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.jspecify.annotations.Nullable;

/// Rows of certificates. Whoever asks for one or issues one holds its person's row first, then the certificate's.
@Singleton
public class CertificateStore {

    private static final String SELECT = "SELECT " + CertificateRow.COLUMNS + " FROM certificate c WHERE ";
    private static final String INSERT = """
            INSERT INTO certificate
                (id, person, tree, unit, served_from, served_to, activities, state, open_scope, disclosed, requested_at,
                supersedes, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            """;
    private static final String ISSUE = """
            UPDATE certificate
            SET state = ?, open_scope = NULL, valid_scope = ?, number_year = ?, number_seq = ?, revision = ?, as_of = ?,
                minutes = ?, person_name = ?, unit_name_zh = ?, unit_name_en = ?, in_charge = ?, in_charge_name = ?,
                token_hash = ?, sealed_token = ?, supersedes = ?, version = ?
            WHERE id = ? AND version = ?
            """;
    private static final String MOVE = """
            UPDATE certificate
            SET state = ?, open_scope = IF(? = 'REQUESTED', open_scope, NULL),
                valid_scope = IF(? = 'ISSUED', valid_scope, NULL), disclosed = ?, ended_by = ?, ended_at = ?,
                end_reason = ?, version = ?
            WHERE id = ? AND version = ?
            """;
    private static final String LINE = """
            INSERT INTO certificate_line
                (certificate, line_no, kind, activity, title_zh, title_en, first_day, last_day, minutes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LINES = """
            SELECT kind, activity, title_zh, title_en, first_day, last_day, minutes FROM certificate_line
            WHERE certificate = ? ORDER BY line_no
            """;
    private final Sql sql;

    CertificateStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(Certificate made) {
        CertificateScope scope = made.scope();
        sql.update(
                "insert certificate request",
                INSERT,
                made.id(),
                scope.person(),
                scope.tree(),
                scope.unit(),
                scope.from(),
                scope.to(),
                scope.activitiesText(),
                made.state(),
                scope.hash(),
                Disclosure.text(made.disclosed()),
                made.requestedAt(),
                made.supersedes());
    }

    /// `token` is that under which strangers ask for it.
    public void issue(Certificate next, Certificate.Issued issued, CertificateContent content, String token) {
        changed(
                next,
                sql.update(
                        "issue certificate",
                        ISSUE,
                        next.state(),
                        next.scope().hash(),
                        issued.number().year(),
                        issued.number().sequence(),
                        issued.number().revision(),
                        issued.asOf(),
                        issued.minutes(),
                        issued.personName(),
                        issued.unitName().zh(),
                        issued.unitName().en(),
                        issued.inCharge(),
                        issued.inChargeName(),
                        SecretToken.hash(token),
                        issued.sealedToken(),
                        next.supersedes(),
                        next.version(),
                        next.id(),
                        next.version() - 1));
        sql.batch("insert certificate lines", LINE, rows(next.id(), content));
    }

    /// Any step but the issue.
    public void move(Certificate next) {
        Certificate.Ending ending = next.ending();
        changed(
                next,
                sql.update(
                        "move certificate",
                        MOVE,
                        next.state(),
                        next.state(),
                        next.state(),
                        Disclosure.text(next.disclosed()),
                        ending == null ? null : ending.by(),
                        ending == null ? null : ending.at(),
                        ending == null ? null : ending.reason(),
                        next.version(),
                        next.id(),
                        next.version() - 1));
    }

    public Optional<Certificate> find(UUID id) {
        return sql.one("read certificate", SELECT + "c.id = ?", CertificateRow::read, id);
    }

    Optional<Certificate> lock(UUID id) {
        return sql.one("lock certificate", SELECT + "c.id = ? FOR UPDATE", CertificateRow::read, id);
    }

    Optional<String> personOf(UUID id) {
        return sql.one(
                "read person of certificate",
                "SELECT person FROM certificate WHERE id = ?",
                row -> row.text("person"),
                id);
    }

    /// The request for that thing that waits.
    public Optional<Certificate> open(CertificateScope scope) {
        return sql.one("read open certificate", SELECT + "c.open_scope = ?", CertificateRow::read, scope.hash());
    }

    /// The valid one for that thing, held until the transaction ends.
    public Optional<Certificate> lockValid(CertificateScope scope) {
        return sql.one(
                "lock valid certificate", SELECT + "c.valid_scope = ? FOR UPDATE", CertificateRow::read, scope.hash());
    }

    public Optional<Certificate> ofToken(String token) {
        return sql.one(
                "read certificate of token",
                SELECT + "c.token_hash = ?",
                CertificateRow::read,
                SecretToken.hash(token));
    }

    /// Which took its place.
    public Optional<Certificate> successorOf(UUID id) {
        return sql.one(
                "read successor of certificate",
                SELECT + "c.supersedes = ? AND c.number_year IS NOT NULL",
                CertificateRow::read,
                id);
    }

    public List<Certificate> requestsOf(String person) {
        return lockAll(person, CertificateState.REQUESTED);
    }

    public List<Certificate> validOf(String person) {
        return lockAll(person, CertificateState.ISSUED);
    }

    private List<Certificate> lockAll(String person, CertificateState state) {
        return sql.list(
                "lock certificates of person",
                SELECT + "c.person = ? AND c.state = ? ORDER BY c.id FOR UPDATE",
                CertificateRow::read,
                person,
                state);
    }

    /// Certificates of a year's numbers that are not good any more, in the order of their numbers.
    public List<Certificate> endedOf(int year) {
        return sql.list(
                "list ended certificates",
                SELECT + "c.number_year = ? AND c.state IN ('SUPERSEDED', 'REVOKED') ORDER BY c.number_seq, c.revision",
                CertificateRow::read,
                year);
    }

    public CertificateContent content(UUID id) {
        return new CertificateContent(sql.list("read certificate lines", LINES, CertificateStore::line, id));
    }

    public List<Certificate> page(String condition, List<Object> values, int most) {
        return sql.list(
                "list certificates",
                SELECT + condition + " ORDER BY c.id DESC LIMIT " + most,
                CertificateRow::read,
                values.toArray());
    }

    private static void changed(Certificate next, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("certificate was changed without its lock: " + next.id());
        }
    }

    private static List<@Nullable Object[]> rows(UUID id, CertificateContent content) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (CertificateLine line : content.lines()) {
            rows.add(new @Nullable Object[] {
                id,
                rows.size() + 1,
                line.kind(),
                line.activity(),
                line.titleZh(),
                line.titleEn(),
                line.firstDay(),
                line.lastDay(),
                line.minutes()
            });
        }
        return rows;
    }

    private static CertificateLine line(Row row) throws SQLException {
        return new CertificateLine(
                HoursKind.valueOf(row.text("kind")),
                row.findId("activity"),
                row.text("title_zh"),
                row.text("title_en"),
                LocalDate.parse(row.text("first_day")),
                LocalDate.parse(row.text("last_day")),
                row.number("minutes"));
    }
}
