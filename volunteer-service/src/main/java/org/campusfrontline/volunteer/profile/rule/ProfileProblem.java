package org.campusfrontline.volunteer.profile.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a profile or a proof is not taken.
public enum ProfileProblem implements ProblemCode {
    COMPETENCE_UNKNOWN(2221, 422),
    VALIDITY(2222, 422),
    ONLY_BY_UNIT(2223, 422),
    PROOF_UNKNOWN(2224, 422),
    INCOMPLETE_PROOF(2225, 422),
    WINDOW(2226, 422),
    ZONE(2227, 422),
    OWN_PROOF(2228, 409);

    private final String code;
    private final int status;

    ProfileProblem(int number, int status) {
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
