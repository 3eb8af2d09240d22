package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a person may not stand at a post, rule by rule, or why a rule is not taken.
public enum EligibilityProblem implements ProblemCode {
    NOT_ELIGIBLE(2201, 409),
    TRAINING_MISSING(2202, 409),
    QUALIFICATION_MISSING(2203, 409),
    SKILL_MISSING(2204, 409),
    NOT_CONFIRMED(2205, 409),
    ADULTHOOD_NOT_DECLARED(2206, 409),
    FITNESS_NOT_DECLARED(2207, 409),
    INSURANCE_MISSING(2208, 409),
    RISKS_NOT_ACCEPTED(2209, 409),
    NOT_A_MEMBER(2210, 409),
    RULE_UNKNOWN(2211, 409),
    RULE_INCOMPLETE(2212, 422),
    CODE_UNKNOWN(2213, 422),
    DAY_LOAD_EXCEEDED(2404, 409),
    WEEK_LOAD_EXCEEDED(2405, 409),
    REST_TOO_SHORT(2406, 409);

    private final String code;
    private final int status;

    EligibilityProblem(int number, int status) {
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
