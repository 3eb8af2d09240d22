package org.campusfrontline.volunteer.recruitment.admission.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a way of admission is not set, or an application not decided.
public enum AdmissionProblem implements ProblemCode {
    POST_PUBLISHED(2041, 409),
    DRAW_TIME(2042, 422),
    NO_DRAW(2043, 409),
    LOT_DECIDES(2044, 409);

    private final String code;
    private final int status;

    AdmissionProblem(int number, int status) {
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
