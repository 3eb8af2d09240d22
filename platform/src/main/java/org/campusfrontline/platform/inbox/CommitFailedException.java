package org.campusfrontline.platform.inbox;

/// The effect ran, but its transaction did not commit.
final class CommitFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommitFailedException(String message) {
        super(message);
    }

    CommitFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
