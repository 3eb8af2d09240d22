package org.campusfrontline.volunteer.recruitment.callout.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why people are not called, or a call is not answered.
public enum CallOutProblem implements ProblemCode {
    CALL_RUNNING(3221, 409),
    NO_FREE_SEATS(3222, 409),
    PEOPLE_WAIT(3223, 409),
    CALL_FILLED(3224, 409),
    CALL_OVER(3225, 409),
    TOO_LATE(3226, 409),
    LOTS_FIRST(3227, 409),
    URGENCY(3228, 422),
    QUIET_HOURS(3229, 422);

    private final String code;
    private final int status;

    CallOutProblem(int number, int status) {
        this.code = "VOL-" + number;
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
