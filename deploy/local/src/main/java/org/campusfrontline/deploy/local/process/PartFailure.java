package org.campusfrontline.deploy.local.process;

/// A part of the installation could not be started or used; the message says what and what to do.
public final class PartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PartFailure(String message) {
        super(message);
    }

    public PartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
