package org.campusfrontline.volunteer.webhook.rule;

import org.campusfrontline.platform.ProblemCode;

/// Why a subscription is not made, changed or replayed.
public enum WebhookProblem implements ProblemCode {
    URL_REFUSED(3001, 422),
    ADDRESS_REFUSED(3002, 422),
    EVENT_TYPE_UNKNOWN(3003, 422),
    TOO_MANY(3004, 409),
    TOO_MANY_SECRETS(3005, 409),
    ILLEGAL_STEP(3006, 409),
    REPLAY_START(3007, 422),
    HALF_A_SCOPE(3008, 422),
    TOKEN_SCOPE(3009, 403);

    private final String code;
    private final int status;

    WebhookProblem(int number, int status) {
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
