package org.campusfrontline.roster.feed;

import org.campusfrontline.platform.ProblemCode;

/// Why a calendar's address is not given.
public enum FeedProblem implements ProblemCode {
    NOT_DIRECTED("ROS-1701", 403);

    private final String code;
    private final int status;

    FeedProblem(String code, int status) {
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
