package org.campusfrontline.volunteer.certificate.register;

import java.util.List;
import org.campusfrontline.volunteer.hours.history.ServedLine;

/// What was done, as the ledger had it.
public record CertificateContent(List<CertificateLine> lines) {

    public CertificateContent {
        lines = List.copyOf(lines);
    }

    public static CertificateContent of(List<ServedLine> served) {
        return new CertificateContent(served.stream().map(CertificateLine::of).toList());
    }

    public long minutes() {
        return lines.stream().mapToLong(CertificateLine::minutes).sum();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean saysTheSameAs(CertificateContent other) {
        if (lines.size() != other.lines.size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).saysTheSameAs(other.lines.get(i))) {
                return false;
            }
        }
        return true;
    }
}
