package org.campusfrontline.deploy.local.command;

/// The command line cannot be understood; the message says why.
final class UsageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageFailure(String message) {
        super(message);
    }
}
