package org.campusfrontline.volunteer.imports;

import org.campusfrontline.platform.ProblemCode;

/// Why a row of a file cannot be taken, beside what the features themselves refuse.
public enum CellProblem implements ProblemCode {
    NOT_A_CODE(1401, 422),
    NOT_A_NUMBER(1402, 422),
    NOT_AN_ID(1403, 422),
    NO_PLACE(1404, 422),
    NO_UNIT(1405, 422),
    OUT_OF_TIME(1406, 422),
    CHANGED_MEANWHILE(1407, 409);

    private final String code;
    private final int status;

    CellProblem(int number, int status) {
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

    @Override
    public boolean retryable() {
        return this == CHANGED_MEANWHILE;
    }
}
