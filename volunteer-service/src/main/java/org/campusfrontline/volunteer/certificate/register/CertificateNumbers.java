package org.campusfrontline.volunteer.certificate.register;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;

/// Numbers of a year, one after the other and without a gap: the year's row is held until the transaction ends, and a
/// number whose certificate was not committed is given again.
@Singleton
public class CertificateNumbers {

    private static final String NEXT =
            "UPDATE certificate_number SET last_number = LAST_INSERT_ID(last_number + 1) WHERE number_year = ?";
    private static final String BEGIN =
            "INSERT IGNORE INTO certificate_number (number_year, last_number) VALUES (?, 0)";
    private final Sql sql;

    CertificateNumbers(Sql sql) {
        this.sql = sql;
    }

    public long next(int year) {
        Sql.Change given = sql.change("number certificate", NEXT, year);
        if (given.rows() == 0) {
            sql.update("begin certificate numbers", BEGIN, year);
            given = sql.change("number first certificate", NEXT, year);
        }
        return given.number();
    }
}
