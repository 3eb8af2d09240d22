package org.campusfrontline.volunteer.recruitment.attendance.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why attendance is not taken down.
public enum AttendanceProblem implements ProblemCode {
    TOO_EARLY(2701),
    TOO_LATE(2702),
    CODE_WRONG(2703),
    CODE_EXPIRED(2704),
    CODE_USED(2705),
    POSITION_MISSING(2706),
    TOO_FAR(2707),
    OTHER_DATUM(2708),
    TOLD_TOO_LATE(2709),
    NOT_YET(2710),
    OWN_ATTENDANCE(2711),
    BEFORE_CHECK_IN(2712),
    NOT_YET_ABSENT(2713),
    OTHER_SHIFT(2714),
    NOTHING_TO_VOUCH(2715),
    APPEAL_TOO_LATE(2716),
    APPEALED_BEFORE(2717),
    APPEAL_DECIDED(2718),
    NOT_ABSENT(2719);

    private final String code;

    AttendanceProblem(int number) {
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
}
