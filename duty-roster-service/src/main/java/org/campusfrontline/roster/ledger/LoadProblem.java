package org.campusfrontline.roster.ledger;

import org.campusfrontline.platform.ProblemCode;

/// Why load is not booked or told.
public enum LoadProblem implements ProblemCode {
    NOTHING_OR_LESS("ROS-1301", 409),
    BOOKED_OTHERWISE("ROS-1302", 409),
    MORE_THAN_IS_CARRIED("ROS-1303", 409),
    TO_ONESELF("ROS-1304", 409),
    UNKNOWN_SHIFT("ROS-1305", 400);

    private final String code;
    private final int status;

    LoadProblem(String code, int status) {
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
