package org.campusfrontline.roster.wish.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why own wishes are not taken.
public enum OwnWishProblem implements ProblemCode {
    OVER_BUDGET("ROS-1911", 409);

    private final String code;
    private final int status;

    OwnWishProblem(String code, int status) {
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
