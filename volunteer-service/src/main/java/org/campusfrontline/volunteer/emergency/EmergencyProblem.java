package org.campusfrontline.volunteer.emergency;

import org.campusfrontline.platform.ProblemCode;

/// Why an emergency cannot be opened, changed, closed or referred to.
public enum EmergencyProblem implements ProblemCode {
    NOT_LEGAL_NOW(1301, 409),
    EMERGENCY_UNKNOWN(1302, 422),
    EMERGENCY_CLOSED(1303, 422);

    private final String code;
    private final int status;

    EmergencyProblem(int number, int status) {
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
