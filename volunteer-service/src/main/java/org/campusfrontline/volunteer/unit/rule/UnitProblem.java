package org.campusfrontline.volunteer.unit.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a unit cannot be made, changed or placed.
public enum UnitProblem implements ProblemCode {
    UNIT_UNKNOWN(1001, 422),
    UNIT_EXISTS(1002, 409),
    SPAN_EMPTY(1003, 422),
    PLACED_TWICE(1004, 409),
    PARENT_ABSENT(1005, 422),
    CYCLE(1006, 422),
    TOO_DEEP(1007, 422),
    HAS_CHILDREN(1008, 409),
    UNIT_INACTIVE(1009, 409),
    ROOT_FIXED(1010, 409),
    TREE_TWICE(1011, 422);

    private final String code;
    private final int status;

    UnitProblem(int number, int status) {
        this.code = "VOL-" + number;
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
