package org.campusfrontline.roster.policy;

import org.campusfrontline.platform.ProblemCode;

/// Why a policy is refused.
enum PolicyProblem implements ProblemCode {
    UNKNOWN_UNIT("ROS-1761", 400);

    private final String code;
    private final int status;

    PolicyProblem(String code, int status) {
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
