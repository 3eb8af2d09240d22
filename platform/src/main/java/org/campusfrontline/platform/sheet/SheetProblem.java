package org.campusfrontline.platform.sheet;

import org.campusfrontline.platform.ProblemCode;

/// Why a file, or a row of it, cannot be read.
public enum SheetProblem implements ProblemCode {
    UNKNOWN_FORMAT(1001, 415),
    OLD_EXCEL(1002, 415),
    FORMAT_MISMATCH(1003, 415),
    DAMAGED(1004, 400),
    UNKNOWN_ENCODING(1005, 400),
    EMPTY(1006, 400),
    TOO_MANY_ROWS(1007, 413),
    TOO_MANY_COLUMNS(1008, 413),
    UNPACKS_TOO_LARGE(1009, 413),
    CELL_TOO_LONG(1010, 400),
    CELL_ERROR(1011, 400),
    SURPLUS_CELLS(1012, 400),
    MALFORMED_LINE(1013, 400),
    NESTED_VALUE(1014, 400),
    COLUMN_TWICE(1015, 400);

    private final String code;
    private final int status;

    SheetProblem(int number, int status) {
        this.code = "IMP-" + number;
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
