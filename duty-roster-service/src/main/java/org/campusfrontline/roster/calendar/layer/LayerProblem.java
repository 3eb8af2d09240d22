package org.campusfrontline.roster.calendar.layer;

import org.campusfrontline.platform.ProblemCode;

/// Why a layer or a setting is refused.
public enum LayerProblem implements ProblemCode {
    UNKNOWN_NODE("ROS-1211", 400),
    DAYS_MALFORMED("ROS-1212", 400),
    REVOKED("ROS-1213", 409);

    private final String code;
    private final int status;

    LayerProblem(String code, int status) {
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
