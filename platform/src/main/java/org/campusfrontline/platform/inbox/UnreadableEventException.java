package org.campusfrontline.platform.inbox;

import org.jspecify.annotations.Nullable;

/// A record that no retry makes readable: an attribute is missing or the value is not what the consumer expects.
public final class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEventException(String message) {
        this(message, null);
    }

    UnreadableEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
