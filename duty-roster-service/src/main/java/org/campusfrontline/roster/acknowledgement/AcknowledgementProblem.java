package org.campusfrontline.roster.acknowledgement;

import org.campusfrontline.platform.ProblemCode;

/// Why an acknowledgement is refused.
enum AcknowledgementProblem implements ProblemCode {
    GIVEN_ALREADY("ROS-1771", 409),
    TAKEN_OVER("ROS-1772", 409);

    private final String code;
    private final int status;

    AcknowledgementProblem(String code, int status) {
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
