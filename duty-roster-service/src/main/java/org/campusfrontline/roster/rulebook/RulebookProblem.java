package org.campusfrontline.roster.rulebook;

import org.campusfrontline.platform.ProblemCode;

/// Why a rule set is refused.
public enum RulebookProblem implements ProblemCode {
    NAME_TAKEN("ROS-1101", 409),
    NO_LONGER_A_DRAFT("ROS-1102", 409),
    RULE_FAULT("ROS-1103", 400),
    RULE_NAMED_TWICE("ROS-1104", 400),
    NO_RULES("ROS-1105", 409),
    ENDS_BEFORE_IT_BEGINS("ROS-1106", 400),
    DRAFT_STANDS("ROS-1107", 409),
    NOT_PUBLISHED("ROS-1108", 400),
    NO_SOURCE("ROS-1109", 409);

    private final String code;
    private final int status;

    RulebookProblem(String code, int status) {
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
