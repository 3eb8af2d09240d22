package org.campusfrontline.volunteer.webhook.rule;

import java.util.Optional;

/// Why a call was no delivery, in our words: nothing that a receiver writes is kept.
public enum Fault {
    TIMEOUT,
    NOT_CONNECTED,
    UNKNOWN_HOST,
    ADDRESS_REFUSED,
    TLS,
    BROKEN,
    REDIRECT,
    STATUS;

    private static final int REDIRECTS = 300;
    private static final int ERRORS = 400;

    /// Of an answer that is no delivery.
    public static Optional<Fault> ofStatus(int status) {
        if (Verdict.ofStatus(status) == Verdict.DELIVERED) {
            return Optional.empty();
        }
        return Optional.of(status >= REDIRECTS && status < ERRORS ? REDIRECT : STATUS);
    }
}
