package org.campusfrontline.volunteer.export.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a table is not made, handed out or taken in.
public enum ExportProblem implements ProblemCode {
    SUBJECT_MISSING(3021, 422),
    PURPOSE_NOT_FITTING(3022, 422),
    EXPIRED(3023, 410),
    TOO_MANY_ROWS(3024, 422),
    FORMULA(3025, 422),
    SEATS(3026, 422),
    TOO_MANY_PARTS(3027, 422),
    ROW_CONTRADICTS(3028, 422);

    private final String code;
    private final int status;

    ExportProblem(int number, int status) {
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
