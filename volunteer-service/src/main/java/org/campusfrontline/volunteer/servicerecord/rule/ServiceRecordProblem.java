package org.campusfrontline.volunteer.servicerecord.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a service record is not issued or not read.
public enum ServiceRecordProblem implements ProblemCode {
    SPAN(2921, 422),
    EXPIRY(2922, 422),
    ENDED(2923, 409),
    NOT_READABLE(2924, 410),
    PERSON_UNKNOWN(2925, 409);

    private final String code;
    private final int status;

    ServiceRecordProblem(int number, int status) {
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

    /// The directory's word of a new person arrives within moments.
    @Override
    public boolean retryable() {
        return this == PERSON_UNKNOWN;
    }
}
