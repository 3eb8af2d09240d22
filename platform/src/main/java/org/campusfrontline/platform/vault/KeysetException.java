package org.campusfrontline.platform.vault;

import org.jspecify.annotations.Nullable;

/// The keyset is missing or unusable, so the service does not start; the message says what to do and names no key.
public final class KeysetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeysetException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
