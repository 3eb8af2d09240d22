package org.campusfrontline.volunteer.hours.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why minutes are not declared, confirmed, booked or closed.
public enum HoursProblem implements ProblemCode {
    PERSON_UNKNOWN(2801, 409),
    NOT_OWN_UNIT(2802, 422),
    SPAN(2803, 422),
    NOT_OVER(2804, 409),
    REGISTERED_TOO_LATE(2805, 409),
    OVERLAP(2806, 409),
    TWO_PEOPLE(2807, 403),
    OWN_HOURS(2808, 403),
    ILLEGAL_STEP(2809, 409),
    MONTH_CLOSED(2810, 409),
    MONTH_NOT_OVER(2811, 409),
    DECLARATIONS_WAIT(2812, 409),
    LINK_USED(2813, 409),
    LINK_EXPIRED(2814, 410),
    MINUTES_DIFFER(2815, 409),
    ALREADY_REVERSED(2816, 409),
    NOT_CORRECTABLE(2817, 409),
    ACTIVITY_UNKNOWN(2818, 422),
    ONLY_SHORTER(2819, 409),
    MEASURED_OTHERWISE(2820, 409),
    NOTHING_CHANGES(2821, 422),
    AS_OF_FUTURE(2822, 422);

    private final String code;
    private final int status;

    HoursProblem(int number, int status) {
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

    /// The directory's word of a new person arrives within moments.
    @Override
    public boolean retryable() {
        return this == PERSON_UNKNOWN;
    }
}
