package org.campusfrontline.volunteer.recruitment.swap.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a seat does not change hands.
public enum SwapProblem implements ProblemCode {
    EXCHANGE_OVER(3201, 409),
    NOT_ALLOWED(3202, 409),
    LINE_FIRST(3203, 409),
    ON_OFFER_ALREADY(3204, 409),
    OWN_SEAT(3205, 409),
    SEAT_IN_RETURN(3206, 422),
    OTHER_CANNOT(3207, 409),
    SHIFT_BEGUN(3208, 409),
    WANTED_SHIFT(3209, 422),
    TAKER_UNKNOWN(3210, 422),
    PROPOSAL_OVER(3211, 409);

    private final String code;
    private final int status;

    SwapProblem(int number, int status) {
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
