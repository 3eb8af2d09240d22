package org.campusfrontline.roster.calendar.day;

import org.campusfrontline.platform.ProblemCode;

/// Why a year of holidays is refused.
public enum HolidayProblem implements ProblemCode {
    BLOCK_MALFORMED("ROS-1201", 400),
    OUTSIDE_THE_YEAR("ROS-1202", 400),
    LEGAL_DAY_NOT_OFF("ROS-1203", 400),
    WORKED_DAY_NOT_AT_A_WEEKEND("ROS-1204", 400),
    DAY_NAMED_TWICE("ROS-1205", 400),
    LEGAL_DAYS_MISCOUNTED("ROS-1206", 400);

    private final String code;
    private final int status;

    HolidayProblem(String code, int status) {
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
