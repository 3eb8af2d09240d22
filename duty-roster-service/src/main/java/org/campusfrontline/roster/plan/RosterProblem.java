package org.campusfrontline.roster.plan;

import org.campusfrontline.platform.ProblemCode;

/// Why a roster is not published or not booked.
enum RosterProblem implements ProblemCode {
    NOT_PUBLISHABLE("ROS-2001", 409),
    BREAKS_RULES("ROS-2002", 409),
    DUTY_COLLIDES("ROS-2003", 409),
    PERSON_LEFT("ROS-2004", 409),
    NOT_IN_FORCE("ROS-2005", 409),
    REVIEW_NEEDED("ROS-1766", 409);

    private final String code;
    private final int status;

    RosterProblem(String code, int status) {
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
