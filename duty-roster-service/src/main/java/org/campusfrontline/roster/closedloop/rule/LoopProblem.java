package org.campusfrontline.roster.closedloop.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why something of a closed loop is refused.
public enum LoopProblem implements ProblemCode {
    TESTS_MALFORMED("ROS-1801", 400),
    NOT_IN_THIS_PHASE("ROS-1802", 409),
    UNKNOWN_UNIT("ROS-1803", 400),
    EMERGENCY_NOT_OPEN("ROS-1804", 409),
    NO_LONGER_A_DRAFT("ROS-1805", 409),
    IN_FORCE_TOO_EARLY("ROS-1806", 409),
    NOT_AS_PREVIEWED("ROS-1807", 409),
    NO_ROOM("ROS-1808", 409),
    POLICY_NOT_USABLE("ROS-1809", 400),
    NO_POLICY_IN_FORCE("ROS-1810", 409),
    BUILDINGS_MALFORMED("ROS-1811", 400),
    PLACE_IN_USE("ROS-1812", 409),
    NOT_TO_BE_PLANNED("ROS-1813", 409),
    COHORT_BUSY("ROS-1814", 409),
    DAYS_MALFORMED("ROS-1815", 400),
    OVERLAP_TOO_LONG("ROS-1816", 409),
    LAST_DAY_MALFORMED("ROS-1817", 400),
    NOT_AVAILABLE("ROS-1818", 409),
    COHORTS_MEET("ROS-1819", 409);

    private final String code;
    private final int status;

    LoopProblem(String code, int status) {
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
