package org.campusfrontline.roster.freeze;

import org.campusfrontline.platform.ProblemCode;

/// Why a change of frozen duties is refused.
public enum FreezeProblem implements ProblemCode {
    FROZEN("ROS-1763", 409),
    GLASS_UNUSABLE("ROS-1764", 409),
    NO_APPROVER("ROS-1765", 400);

    private final String code;
    private final int status;

    FreezeProblem(String code, int status) {
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
