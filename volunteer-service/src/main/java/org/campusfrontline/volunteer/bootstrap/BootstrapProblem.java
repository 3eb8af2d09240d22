package org.campusfrontline.volunteer.bootstrap;

import org.campusfrontline.platform.ProblemCode;

/// Why nobody becomes the first administrator; it does not tell a wrong secret from a missing one.
enum BootstrapProblem implements ProblemCode {
    SECRET_REFUSED(1251, 403),
    ADMINISTRATOR_EXISTS(1252, 409);

    private final String code;
    private final int status;

    BootstrapProblem(int number, int status) {
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
