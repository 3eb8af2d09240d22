package org.campusfrontline.assessment.replay;

import org.campusfrontline.platform.ProblemCode;

/// Why a replay ends without a result.
enum ReplayProblem implements ProblemCode {
    TOPICS_NOT_READ("ASM-2001", 503);

    private final String code;
    private final int status;

    ReplayProblem(String code, int status) {
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

    @Override
    public boolean retryable() {
        return true;
    }
}
