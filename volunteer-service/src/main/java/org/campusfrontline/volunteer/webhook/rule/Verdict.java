package org.campusfrontline.volunteer.webhook.rule;

/// What a receiver's answer means: only 2xx is a delivery, 410 ends the subscription, everything else, redirects too,
/// is tried again.
public enum Verdict {
    DELIVERED,
    FAILED,
    GONE;

    private static final int OK = 200;
    private static final int REDIRECTS = 300;
    private static final int NO_LONGER_THERE = 410;

    public static Verdict ofStatus(int status) {
        if (status >= OK && status < REDIRECTS) {
            return DELIVERED;
        }
        return status == NO_LONGER_THERE ? GONE : FAILED;
    }
}
