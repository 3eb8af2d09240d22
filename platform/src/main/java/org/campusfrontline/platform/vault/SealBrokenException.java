package org.campusfrontline.platform.vault;

import org.jspecify.annotations.Nullable;

/// A sealed value cannot be opened: changed, moved to another place, or sealed with a key that is gone.
public final class SealBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBrokenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
