package org.campusfrontline.roster.calendar;

import org.campusfrontline.platform.ProblemCode;

/// Why the calendar is not told.
enum CalendarProblem implements ProblemCode {
    SPAN_MALFORMED("ROS-1207", 400),
    UNKNOWN_PLACE("ROS-1208", 400),
    NOT_OF_A_WHOLE_TREE("ROS-1209", 403);

    private final String code;
    private final int status;

    CalendarProblem(String code, int status) {
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
