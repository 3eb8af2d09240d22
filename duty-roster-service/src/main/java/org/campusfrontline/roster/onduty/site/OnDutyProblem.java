package org.campusfrontline.roster.onduty.site;

import org.campusfrontline.platform.ProblemCode;

/// Why something about leaders on duty is refused.
public enum OnDutyProblem implements ProblemCode {
    SITE_STANDS("ROS-1601", 409),
    UNKNOWN_UNIT("ROS-1602", 400),
    MAY_NOT_LEAD("ROS-1603", 400),
    DAYS_MALFORMED("ROS-1604", 400),
    DAY_OUTSIDE("ROS-1605", 400),
    DAY_NAMED_TWICE("ROS-1606", 400),
    NO_LONGER_A_DRAFT("ROS-1607", 409),
    DAY_WITHOUT_LEADER("ROS-1608", 409),
    DAY_IS_OVER("ROS-1609", 409),
    NOT_THE_LEADER("ROS-1610", 403),
    NOT_ANOTHER("ROS-1611", 400),
    NO_LONGER_ASKED("ROS-1612", 409),
    LEADER_CHANGED("ROS-1613", 409),
    NOT_AVAILABLE("ROS-1820", 409);

    private final String code;
    private final int status;

    OnDutyProblem(String code, int status) {
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
