package org.campusfrontline.platform.job;

import org.campusfrontline.platform.ProblemCode;

/// Why something cannot be done with a job, or why a job failed without a reason of its own.
enum JobProblem implements ProblemCode {
    FINISHED(1001, 409),
    ABANDONED(1002, 500),
    BROKEN(1003, 500);

    private final String code;
    private final int status;

    JobProblem(int number, int status) {
        this.code = "JOB-" + number;
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
