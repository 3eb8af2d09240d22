package org.campusfrontline.roster.calendar.rest;

import org.campusfrontline.platform.ProblemCode;

/// Why a day off is not granted or not taken back.
enum RestProblem implements ProblemCode {
    UNKNOWN_PERSON("ROS-1221", 400),
    A_DAY_OFF_ANYWAY("ROS-1222", 409),
    ON_DUTY("ROS-1223", 409),
    MORE_THAN_IS_OWED("ROS-1224", 409),
    GRANTED_ALREADY("ROS-1225", 409),
    WITHDRAWN("ROS-1226", 409);

    private final String code;
    private final int status;

    RestProblem(String code, int status) {
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
