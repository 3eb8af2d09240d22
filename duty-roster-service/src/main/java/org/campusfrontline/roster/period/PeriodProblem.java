package org.campusfrontline.roster.period;

import org.campusfrontline.platform.ProblemCode;

/// Why a planning period is refused.
public enum PeriodProblem implements ProblemCode {
    UNKNOWN_UNIT("ROS-1001", 400),
    EMERGENCY_NOT_OPEN("ROS-1002", 409),
    NO_LONGER_A_DRAFT("ROS-1003", 409),
    UNKNOWN_PERSON("ROS-1004", 400),
    UNKNOWN_SHIFT("ROS-1005", 400),
    NOT_OF_THE_STAFF("ROS-1006", 400),
    OUTSIDE_THE_PERIOD("ROS-1007", 400),
    NAMED_TWICE("ROS-1008", 400),
    MINIMUM_ABOVE_MAXIMUM("ROS-1009", 400),
    STILL_IN_USE("ROS-1010", 409),
    TOO_FEW_PEOPLE("ROS-1011", 409),
    INSTANCE_FAULT("ROS-1012", 400),
    NOT_A_MONDAY("ROS-1013", 400),
    NOTHING_TO_PLAN("ROS-1014", 409),
    KEPT_FREE("ROS-1015", 409),
    UNKNOWN_POST("ROS-1016", 400),
    ENDS_BEFORE_IT_BEGINS("ROS-1017", 400),
    NOT_BEFORE_THE_PERIOD("ROS-1018", 400),
    PAIRED_WITH_ONESELF("ROS-1019", 400),
    UNKNOWN_LENDER("ROS-1020", 400),
    NOT_A_FORM("ROS-1021", 400),
    NOT_STATED_SO("ROS-1912", 400);

    private final String code;
    private final int status;

    PeriodProblem(String code, int status) {
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
