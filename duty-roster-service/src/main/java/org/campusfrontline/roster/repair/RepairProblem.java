package org.campusfrontline.roster.repair;

import org.campusfrontline.platform.ProblemCode;

/// Why an absence or a repair is refused.
enum RepairProblem implements ProblemCode {
    NOT_IN_FORCE("ROS-1751", 409),
    NOT_ON_STAFF("ROS-1752", 400),
    DAYS_MALFORMED("ROS-1753", 400),
    CHANGE_MALFORMED("ROS-1754", 400),
    CELL_FROZEN("ROS-1755", 409),
    BREAKS_RULES("ROS-1756", 409),
    NOTHING_CHANGES("ROS-1757", 400),
    UNKNOWN_SHIFT("ROS-1758", 400),
    OVER("ROS-1759", 409);

    private final String code;
    private final int status;

    RepairProblem(String code, int status) {
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
