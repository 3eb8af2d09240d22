package org.campusfrontline.platform.inbox;

import org.campusfrontline.platform.ProblemCode;

/// Why a dead letter stays.
enum InboxProblem implements ProblemCode {
    REDRIVE_FAILED("PLT-1201", 409);

    private final String code;
    private final int status;

    InboxProblem(String code, int status) {
        this.code = code;
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
