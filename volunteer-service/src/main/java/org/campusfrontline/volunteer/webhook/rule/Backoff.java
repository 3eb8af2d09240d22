package org.campusfrontline.volunteer.webhook.rule;

import java.time.Duration;

/// How long to wait after failures in a row: doubled each time up to the most, of which chance takes up to half away,
/// so that receivers that failed together are not called together.
public record Backoff(Duration first, Duration most) {

    private static final int DOUBLINGS = 30;

    /// `chance` is drawn from 0 (inclusive) to 1 (exclusive).
    public Duration after(int failures, double chance) {
        long doubled = first.toMillis() << Math.clamp(failures - 1L, 0, DOUBLINGS);
        long bounded = Math.min(doubled, most.toMillis());
        return Duration.ofMillis(bounded - Math.round(bounded * chance / 2));
    }
}
