package org.campusfrontline.volunteer.certificate.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a certificate is not asked for, issued, shown or revoked.
public enum CertificateProblem implements ProblemCode {
    PERSON_UNKNOWN(2901, 409),
    SPAN(2902, 422),
    NOTHING_TO_CERTIFY(2903, 409),
    ILLEGAL_STEP(2904, 409),
    OWN_CERTIFICATE(2905, 403),
    UNIT_UNKNOWN(2906, 422),
    MINUTES_DIFFER(2907, 409),
    NOT_ISSUED(2908, 409),
    KEY_TOO_YOUNG(2909, 409);

    private final String code;
    private final int status;

    CertificateProblem(int number, int status) {
        this.code = "VOL-" + number;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    /// The directory's word of a new person or unit arrives within moments.
    @Override
    public boolean retryable() {
        return this == PERSON_UNKNOWN || this == UNIT_UNKNOWN;
    }
}
