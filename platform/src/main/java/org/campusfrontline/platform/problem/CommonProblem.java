package org.campusfrontline.platform.problem;

import org.campusfrontline.platform.ProblemCode;

/// The reasons that any endpoint may answer with, whatever it is about.
public enum CommonProblem implements ProblemCode {
    BAD_REQUEST(1000, 400),
    MALFORMED_BODY(1001, 400),
    UNKNOWN_FIELD(1002, 400),
    INVALID_FIELDS(1003, 400),
    INVALID_CURSOR(1004, 400),
    INVALID_HEADER(1005, 400),
    UNAUTHENTICATED(1101, 401),
    FORBIDDEN(1103, 403),
    NOT_FOUND(1104, 404),
    METHOD_NOT_ALLOWED(1105, 405),
    NOT_ACCEPTABLE(1106, 406),
    ILLEGAL_STATE(1109, 409),
    IN_FLIGHT(1110, 409),
    ALREADY_EXISTS(1111, 409),
    PRECONDITION_FAILED(1112, 412),
    BODY_TOO_LARGE(1113, 413),
    UNSUPPORTED_MEDIA_TYPE(1115, 415),
    KEY_REUSED(1122, 422),
    PRECONDITION_REQUIRED(1128, 428),
    IDEMPOTENCY_KEY_REQUIRED(1129, 428),
    INTERNAL(1150, 500),
    NOT_READY(1153, 503),
    BUSY(1154, 503);

    private final String code;
    private final int status;

    CommonProblem(int number, int status) {
        this.code = "PLT-" + number;
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

    @Override
    public boolean retryable() {
        return status == 503 || this == IN_FLIGHT;
    }
}
