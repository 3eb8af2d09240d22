package org.campusfrontline.roster.fatigue;

import org.campusfrontline.platform.ProblemCode;

/// Why fatigue is not told.
enum FatigueProblem implements ProblemCode {
    SPAN_MALFORMED("ROS-1961", 400);

    private final String code;
    private final int status;

    FatigueProblem(String code, int status) {
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
