package org.campusfrontline.volunteer.certificate.register;

import java.sql.SQLException;
import java.time.LocalDate;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.volunteer.certificate.campus.UnitName;
import org.campusfrontline.volunteer.certificate.register.Certificate.Ending;
import org.campusfrontline.volunteer.certificate.register.Certificate.Issued;
import org.campusfrontline.volunteer.certificate.rule.CertificateNumber;
import org.campusfrontline.volunteer.certificate.rule.CertificateState;
import org.campusfrontline.volunteer.certificate.rule.Disclosure;
import org.jspecify.annotations.Nullable;

/// How a certificate is read from its row.
final class CertificateRow {

    static final String COLUMNS = """
            c.id, c.person, c.tree, c.unit, c.served_from, c.served_to, c.activities, c.state, c.disclosed,
            c.requested_at, c.number_year, c.number_seq, c.revision, c.as_of, c.minutes, c.person_name, c.unit_name_zh,
            c.unit_name_en, c.in_charge, c.in_charge_name, c.sealed_token, c.ended_by, c.ended_at, c.end_reason,
            c.supersedes, c.version
            """;

    private CertificateRow() {}

    static Certificate read(Row row) throws SQLException {
        return new Certificate(
                row.id("id"),
                scope(row),
                CertificateState.valueOf(row.text("state")),
                Disclosure.read(row.text("disclosed")),
                row.instant("requested_at"),
                issued(row),
                ending(row),
                row.findId("supersedes"),
                row.number("version"));
    }

    private static CertificateScope scope(Row row) throws SQLException {
        return new CertificateScope(
                row.text("person"),
                row.text("tree"),
                row.text("unit"),
                LocalDate.parse(row.text("served_from")),
                LocalDate.parse(row.text("served_to")),
                CertificateScope.activities(row.text("activities")));
    }

    private static @Nullable Issued issued(Row row) throws SQLException {
        if (row.findNumber("number_year") == null) {
            return null;
        }
        return new Issued(
                new CertificateNumber(
                        Math.toIntExact(row.number("number_year")),
                        row.number("number_seq"),
                        Math.toIntExact(row.number("revision"))),
                row.instant("as_of"),
                row.number("minutes"),
                row.text("person_name"),
                new UnitName(row.text("unit_name_zh"), row.text("unit_name_en")),
                row.text("in_charge"),
                row.text("in_charge_name"),
                row.text("sealed_token"));
    }

    private static @Nullable Ending ending(Row row) throws SQLException {
        String by = row.findText("ended_by");
        return by == null ? null : new Ending(by, row.instant("ended_at"), row.findText("end_reason"));
    }
}
