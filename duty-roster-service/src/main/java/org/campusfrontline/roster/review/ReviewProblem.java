package org.campusfrontline.roster.review;

import org.campusfrontline.platform.ProblemCode;

/// Why a step of a review is refused.
enum ReviewProblem implements ProblemCode {
    NOT_NOW("ROS-1767", 409),
    OWN_WORK("ROS-1768", 409);

    private final String code;
    private final int status;

    ReviewProblem(String code, int status) {
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
