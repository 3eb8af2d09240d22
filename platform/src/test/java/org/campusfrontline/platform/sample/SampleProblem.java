package org.campusfrontline.platform.sample;

import org.campusfrontline.platform.ProblemCode;

enum SampleProblem implements ProblemCode {
    UNKNOWN_SAMPLE("SMP-1004", 404),
    NAME_TAKEN("SMP-1009", 409);

    private final String code;
    private final int status;

    SampleProblem(String code, int status) {
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
