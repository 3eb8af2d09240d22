package org.campusfrontline.roster.curtois;

/// Why a line of an instance can not be taken; each has a sentence in the bundle `roster/instance-faults`.
public enum FaultReason {
    TEXT_TOO_LONG,
    LINE_TOO_LONG,
    TEXT_BEFORE_SECTION,
    UNKNOWN_SECTION,
    DUPLICATE_SECTION,
    MISSING_SECTION,
    TOO_FEW_ROWS,
    TOO_MANY_ROWS,
    WRONG_FIELD_COUNT,
    BAD_ID,
    DUPLICATE_ID,
    DUPLICATE_ROW,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    UNKNOWN_SHIFT,
    UNKNOWN_STAFF,
    MISSING_SHIFT_LIMIT,
    MINIMUM_ABOVE_MAXIMUM
}
