package org.campusfrontline.roster.supply.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why supplies are not planned or moved.
public enum SupplyProblem implements ProblemCode {
    UNKNOWN_SHIFT("ROS-1501", 400),
    NOT_STOCKED("ROS-1502", 400),
    NOT_ENOUGH("ROS-1503", 409);

    private final String code;
    private final int status;

    SupplyProblem(String code, int status) {
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
