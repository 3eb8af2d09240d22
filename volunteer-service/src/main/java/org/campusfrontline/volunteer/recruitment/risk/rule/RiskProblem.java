package org.campusfrontline.volunteer.recruitment.risk.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a risk notice is not accepted.
public enum RiskProblem implements ProblemCode {
    NOTICE_OUTDATED;

    @Override
    public String code() {
        return "VOL-2251";
    }

    @Override
    public int status() {
        return 409;
    }
}
