package org.campusfrontline.roster.solve;

import org.campusfrontline.platform.ProblemCode;

/// Why there is no solve, or no roster at its end.
enum SolveProblem implements ProblemCode {
    NO_PLAN_FOUND("ROS-3001", 409),
    WEIGHTS_TOO_LARGE("ROS-3002", 409);

    private final String code;
    private final int status;

    SolveProblem(String code, int status) {
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
