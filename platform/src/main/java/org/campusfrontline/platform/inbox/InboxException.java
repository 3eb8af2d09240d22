package org.campusfrontline.platform.inbox;

/// The database did not take or give rows of the inbox; the cause says why.
public final class InboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
