package org.campusfrontline.roster.handover.post;

import org.campusfrontline.platform.ProblemCode;

/// Why something about handing over is refused.
public enum HandoverProblem implements ProblemCode {
    POST_STANDS("ROS-1651", 409),
    UNKNOWN_UNIT("ROS-1652", 400),
    ITEM_NAMED_TWICE("ROS-1653", 400),
    UNKNOWN_PERSON("ROS-1654", 400),
    RULE_OUT_OF_ORDER("ROS-1655", 400),
    NOT_ON_DUTY("ROS-1656", 403),
    TO_ONESELF("ROS-1657", 400),
    COUNTS_DIFFER("ROS-1658", 400),
    HANDED_OVER("ROS-1659", 409),
    NOT_AROUND_NOW("ROS-1660", 409),
    ANSWERED("ROS-1661", 409),
    NOT_THE_INCOMING("ROS-1662", 403),
    CLOSED("ROS-1663", 409),
    DEADLINE_PAST("ROS-1664", 400),
    WAIT_STANDS("ROS-1665", 409),
    WAIT_OVER("ROS-1666", 409),
    SHIFT_NOT_OVER("ROS-1667", 409);

    private final String code;
    private final int status;

    HandoverProblem(String code, int status) {
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
