package org.campusfrontline.roster.layer;

import org.campusfrontline.platform.ProblemCode;

/// Why a layer is not made or not switched.
enum LayerProblem implements ProblemCode {
    NAMED_TWICE("ROS-1773", 400),
    NOT_NOW("ROS-1774", 409),
    NO_ROSTER("ROS-1775", 409),
    OUTSIDE("ROS-1776", 400);

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
