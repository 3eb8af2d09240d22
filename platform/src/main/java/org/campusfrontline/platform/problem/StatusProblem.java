package org.campusfrontline.platform.problem;

import org.campusfrontline.platform.ProblemCode;

/// The common problem that stands for a bare HTTP status.
public final class StatusProblem {

    private StatusProblem() {}

    public static ProblemCode of(int status) {
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 409 -> CommonProblem.ILLEGAL_STATE;
            case 412 -> CommonProblem.PRECONDITION_FAILED;
            case 413 -> CommonProblem.BODY_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> CommonProblem.NOT_READY;
            default -> status < 500 ? CommonProblem.BAD_REQUEST : CommonProblem.INTERNAL;
        };
    }
}
