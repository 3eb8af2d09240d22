package org.campusfrontline.platform.imports;

import org.campusfrontline.platform.ProblemCode;

/// Why a row or a cell does not fit its plan; `FAULTY` stands for a whole file that was not taken.
public enum ImportProblem implements ProblemCode {
    FAULTY(1100),
    UNKNOWN_COLUMN(1101),
    MISSING_COLUMN(1102),
    REQUIRED(1103),
    TOO_LONG(1104),
    NOT_A_DAY(1105),
    NOT_A_TIME(1106),
    NOT_YES_OR_NO(1107),
    NOT_IN_LIST(1108),
    KEY_TWICE(1109),
    BAD_SIGN(1110);

    private static final int UNPROCESSABLE = 422;
    private final String code;

    ImportProblem(int number) {
        this.code = "IMP-" + number;
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
