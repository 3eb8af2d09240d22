package org.campusfrontline.volunteer.grant.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a role cannot be given or ended.
public enum GrantProblem implements ProblemCode {
    NOT_YOURS_TO_GIVE(1201, 403),
    TO_ONESELF(1202, 403),
    GRANTED_ALREADY(1203, 409),
    SPAN_OVER(1204, 422),
    ENDED_ALREADY(1205, 409),
    LAST_OPERATOR(1206, 409);

    private final String code;
    private final int status;

    GrantProblem(int number, int status) {
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
