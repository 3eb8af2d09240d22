package org.campusfrontline.volunteer.person.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a person cannot be added or changed.
public enum PersonProblem implements ProblemCode {
    PERSON_EXISTS(1101, 409),
    NUMBER_OF_GUESTS(1102, 422),
    MEMBERSHIP_TWICE(1103, 422),
    MEMBERSHIP_EMPTY(1104, 422),
    PERSON_LEFT(1105, 409),
    PERSON_ACTIVE(1106, 409),
    PERSON_UNKNOWN(1107, 422);

    private final String code;
    private final int status;

    PersonProblem(int number, int status) {
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
