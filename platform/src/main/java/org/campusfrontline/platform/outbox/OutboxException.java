package org.campusfrontline.platform.outbox;

/// The database did not take or give rows of the outbox; the cause says why.
public final class OutboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
