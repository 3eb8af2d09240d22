package org.campusfrontline.volunteer.profile.competence.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why an entry of the catalogue is not made.
public enum CompetenceProblem implements ProblemCode {
    CODE_TAKEN;

    @Override
    public String code() {
        return "VOL-2241";
    }

    @Override
    public int status() {
        return 409;
    }
}
