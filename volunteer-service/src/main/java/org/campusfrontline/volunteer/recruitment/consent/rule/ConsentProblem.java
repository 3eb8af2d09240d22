package org.campusfrontline.volunteer.recruitment.consent.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why those who have signed up cannot be asked.
public enum ConsentProblem implements ProblemCode {
    DEADLINE(2105, 422),
    /// Somebody who has just signed up could not be held together with the shift.
    SHIFT_BUSY(2106, 409);

    private final String code;
    private final int status;

    ConsentProblem(int number, int status) {
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

    @Override
    public boolean retryable() {
        return this == SHIFT_BUSY;
    }
}
