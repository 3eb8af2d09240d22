package org.campusfrontline.volunteer.guest.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a guest cannot be invited.
public enum GuestProblem implements ProblemCode {
    PHONE_UNREADABLE(1151, 422),
    PHONE_INVITED(1152, 409),
    EXPIRY_PAST(1153, 422);

    private final String code;
    private final int status;

    GuestProblem(int number, int status) {
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
}
