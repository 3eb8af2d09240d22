package org.campusfrontline.roster.coverage;

import org.campusfrontline.platform.ProblemCode;

/// Why coverage is not told.
enum CoverageProblem implements ProblemCode {
    SPAN_MALFORMED("ROS-1951", 400);

    private final String code;
    private final int status;

    CoverageProblem(String code, int status) {
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
