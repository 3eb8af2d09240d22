package org.campusfrontline.volunteer.certificate.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.volunteer.certificate.campus.UnitName;
import org.campusfrontline.volunteer.certificate.register.CertificateLine;

/// What stands on the paper: the fields that the law names, and where anyone checks them.
record CertificateSheet(
        String number,
        String personName,
        String person,
        UnitName unit,
        LocalDate from,
        LocalDate to,
        List<CertificateLine> lines,
        long minutes,
        String inChargeName,
        LocalDate issuedOn,
        Instant asOf,
        String address) {

    CertificateSheet {
        lines = List.copyOf(lines);
    }
}
