package org.campusfrontline.volunteer.recruitment.quota.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why somebody has no seat though one is free, or why a quota is not taken.
public enum QuotaProblem implements ProblemCode {
    SHARE_SPENT(2151, 409),
    SEATS_KEPT(2152, 409),
    RESERVE_FULL(2153, 409),
    NUMBERS(2154, 422),
    DOES_NOT_FIT(2155, 409),
    LINE_INCOMPLETE(2156, 422),
    NOT_AHEAD(2157, 409);

    private final String code;
    private final int status;

    QuotaProblem(int number, int status) {
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
