package org.campusfrontline.roster.table;

import org.campusfrontline.platform.ProblemCode;

/// Why a row or a cell of a table is no duty of the period.
enum TableProblem implements ProblemCode {
    NOT_ON_STAFF("ROS-1711"),
    PERSON_MISSING("ROS-1712"),
    NAME_DIFFERS("ROS-1713"),
    NO_SUCH_SHIFT("ROS-1714");

    private static final int UNPROCESSABLE = 422;
    private final String code;

    TableProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }
}
