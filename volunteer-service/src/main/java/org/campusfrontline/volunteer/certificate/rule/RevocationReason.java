package org.campusfrontline.volunteer.certificate.rule;

/// Why a certificate is taken back; no other words, since what is said of a person stands in no free text.
public enum RevocationReason {
    /// The service was not done, or not so.
    UNTRUE,
    /// A slip of whoever issued it.
    ISSUED_BY_MISTAKE,
    /// The unit was not the one to issue it.
    WRONG_UNIT,
    /// The person wants it gone.
    ASKED_BY_PERSON
}
