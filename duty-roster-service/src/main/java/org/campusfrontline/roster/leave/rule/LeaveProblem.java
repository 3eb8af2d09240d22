package org.campusfrontline.roster.leave.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why leave is not asked for, decided or withdrawn.
public enum LeaveProblem implements ProblemCode {
    DAYS_MALFORMED("ROS-1913", 400),
    NOT_OF_THE_UNIT("ROS-1914", 400),
    ASKED_ALREADY("ROS-1915", 409),
    NOT_ITS_STATE("ROS-1916", 409),
    OWN_REQUEST("ROS-1917", 409),
    ON_DUTY("ROS-1918", 409),
    OVER("ROS-1919", 409);

    private final String code;
    private final int status;

    LeaveProblem(String code, int status) {
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
