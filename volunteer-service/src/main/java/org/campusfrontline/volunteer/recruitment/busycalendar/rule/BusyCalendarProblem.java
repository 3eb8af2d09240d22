package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a calendar is not taken, or was not read.
public enum BusyCalendarProblem implements ProblemCode {
    EITHER_ADDRESS_OR_TEXT(2410),
    UNREADABLE(2411),
    TOO_LARGE(2412),
    RULE_TOO_FINE(2413),
    ADDRESS_NOT_TAKEN(2414),
    ADDRESS_SILENT(2415),
    ADDRESS_REFUSES(2416);

    private final String code;

    BusyCalendarProblem(int number) {
        this.code = "VOL-" + number;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return 422;
    }

    /// The address may answer later.
    @Override
    public boolean retryable() {
        return this == ADDRESS_SILENT || this == ADDRESS_REFUSES;
    }
}
