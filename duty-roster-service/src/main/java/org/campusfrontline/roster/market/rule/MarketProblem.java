package org.campusfrontline.roster.market.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a duty is not offered or does not change hands.
public enum MarketProblem implements ProblemCode {
    SWAPS_OFF("ROS-1851", 409),
    TOO_LATE("ROS-1852", 409),
    GIFTS_USED_UP("ROS-1853", 409),
    ALREADY_ON_OFFER("ROS-1854", 409),
    NOT_ON_STAFF("ROS-1855", 400),
    NOT_POSSIBLE("ROS-1856", 409),
    NO_LONGER_OPEN("ROS-1857", 409),
    WISH_MALFORMED("ROS-1858", 400),
    NOT_WANTED("ROS-1859", 409),
    RETURN_MALFORMED("ROS-1860", 400);

    private final String code;
    private final int status;

    MarketProblem(String code, int status) {
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
