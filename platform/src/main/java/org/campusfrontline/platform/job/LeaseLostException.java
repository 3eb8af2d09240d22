package org.campusfrontline.platform.job;

/// The job was cancelled or given to another replica meanwhile, so this run's transaction must not commit.
public final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException(String message) {
        super(message);
    }
}
