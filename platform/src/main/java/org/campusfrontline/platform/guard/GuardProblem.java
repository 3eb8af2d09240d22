package org.campusfrontline.platform.guard;

import org.campusfrontline.platform.ProblemCode;

/// Why a name that a person made up is not taken.
public enum GuardProblem implements ProblemCode {
    NAME_REFUSED;

    @Override
    public String code() {
        return "PLT-1160";
    }

    @Override
    public int status() {
        return 422;
    }
}
