package org.campusfrontline.notification.stream;

import org.campusfrontline.platform.ProblemCode;

/// Why a stream is not opened.
enum StreamProblem implements ProblemCode {
    TICKET_NOT_GOOD("NTF-1001", 401),
    PLACE_NOT_UNDERSTOOD("NTF-1002", 400),
    TOO_MANY_STREAMS("NTF-1003", 409);

    private final String code;
    private final int status;

    StreamProblem(String code, int status) {
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
