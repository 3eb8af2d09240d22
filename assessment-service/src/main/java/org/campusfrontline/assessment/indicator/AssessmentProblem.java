package org.campusfrontline.assessment.indicator;

import org.campusfrontline.platform.ProblemCode;

/// Why the assessment service refuses, besides the common reasons.
enum AssessmentProblem implements ProblemCode {
    TREE_AND_UNIT_TOGETHER("ASM-1001", 400);

    private final String code;
    private final int status;

    AssessmentProblem(String code, int status) {
        this.code = code;
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
