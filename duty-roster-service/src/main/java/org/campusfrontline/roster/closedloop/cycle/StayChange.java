package org.campusfrontline.roster.closedloop.cycle;

import java.time.Instant;
import org.campusfrontline.roster.closedloop.rule.Course;

/// What a change made of a stay: its days and buildings after it.
public record StayChange(long number, Kind kind, Course course, Cycle.Homes homes, String by, Instant at) {

    /// `POLICY` is another version of the policy.
    public enum Kind {
        PLANNED,
        ENTERED,
        LEFT_EARLY,
        STAYED_OUT,
        POLICY
    }
}
