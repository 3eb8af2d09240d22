package org.campusfrontline.roster.counselling.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why an appointment is not offered or taken.
public enum SlotProblem implements ProblemCode {
    BEGUN("ROS-1541", 409),
    OVERLAPS("ROS-1542", 409),
    OWN_SLOT("ROS-1543", 409),
    TOO_MANY("ROS-1544", 409),
    NOT_THEIR_STATE("ROS-1545", 409);

    private final String code;
    private final int status;

    SlotProblem(String code, int status) {
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
