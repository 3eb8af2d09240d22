package org.campusfrontline.volunteer.recruitment.activity.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why an activity cannot be made, changed or moved on.
public enum ActivityProblem implements ProblemCode {
    EMERGENCY_UNKNOWN(2021, 422),
    EMERGENCY_NOT_OPEN(2022, 409),
    UNIT_NOT_STANDING(2023, 422),
    CATEGORY_UNKNOWN(2024, 422),
    SHIFT_TIMES(2025, 422),
    SHIFT_PAST(2026, 409),
    ILLEGAL_STEP(2027, 409),
    PART_UNKNOWN(2028, 422),
    PART_FIXED(2029, 409),
    SEATS_TAKEN(2030, 409),
    DRAFTS_OF_UNIT(2031, 422),
    NOT_CLEAR(2032, 409),
    SHIFT_STARTED(2101, 409),
    SHIFT_ENDED(2102, 409),
    MOVED_TO_PAST(2103, 409),
    MOVED_BEFORE_DRAW(2104, 409);

    private final String code;
    private final int status;

    ActivityProblem(int number, int status) {
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
