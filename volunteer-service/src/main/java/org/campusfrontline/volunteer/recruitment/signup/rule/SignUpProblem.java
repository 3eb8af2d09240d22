package org.campusfrontline.volunteer.recruitment.signup.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a sign-up is not made or does not step on.
public enum SignUpProblem implements ProblemCode {
    SHIFT_OVER(2001),
    ACTIVITY_NOT_OPEN(2002),
    SHIFT_FULL(2003),
    TIME_OVERLAP(2004),
    ALREADY_SIGNED_UP(2005),
    PERSON_INACTIVE(2006),
    PERSON_UNKNOWN(2007),
    EMERGENCY_CLOSED(2008),
    ILLEGAL_STEP(2009),
    OFFER_EXPIRED(2010),
    WAITING_OVER(2011),
    REVOKED_BEFORE(2012),
    DRAW_IS_ON(2013),
    STILL_SERVING(2014),
    NOTHING_ASKED(2111),
    ASKED_ANEW(2112),
    SHIFT_CHANGED(2113),
    DUTY_OVERLAP(2401),
    CALENDAR_OVERLAP(2402),
    WAY_TOO_LONG(2403);

    private final String code;

    SignUpProblem(int number) {
        this.code = "VOL-" + number;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return 409;
    }

    /// The directory's word of a new person, and the end of a draw, come within moments; what changed can be read.
    @Override
    public boolean retryable() {
        return this == PERSON_UNKNOWN || this == DRAW_IS_ON || this == SHIFT_CHANGED;
    }
}
