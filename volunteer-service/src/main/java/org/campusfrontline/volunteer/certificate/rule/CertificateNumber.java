package org.campusfrontline.volunteer.certificate.rule;

/// A certificate's number: the year, a sequence without gaps, and from the second revision on which one it is.
public record CertificateNumber(int year, long sequence, int revision) {

    public static CertificateNumber first(int year, long sequence) {
        return new CertificateNumber(year, sequence, 1);
    }

    /// The same number with the next revision: what takes the place of a certificate keeps its number.
    public CertificateNumber next() {
        return new CertificateNumber(year, sequence, revision + 1);
    }

    public String text() {
        String number = "%d-%06d".formatted(year, sequence);
        return revision == 1 ? number : number + "-R" + revision;
    }
}
