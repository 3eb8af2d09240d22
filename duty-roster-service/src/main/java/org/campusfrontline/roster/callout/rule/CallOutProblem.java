package org.campusfrontline.roster.callout.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why nobody is called, or a seat is not taken.
public enum CallOutProblem implements ProblemCode {
    NOT_IN_FORCE("ROS-1881", 409),
    SEAT_MALFORMED("ROS-1882", 400),
    NOT_OPEN("ROS-1883", 409),
    BEGUN("ROS-1884", 409),
    RUNS_ALREADY("ROS-1885", 409),
    OVER("ROS-1886", 409),
    NOT_POSSIBLE("ROS-1887", 409);

    private final String code;
    private final int status;

    CallOutProblem(String code, int status) {
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
