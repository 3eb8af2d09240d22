package org.campusfrontline.assessment.indicator.rule;

import java.time.Instant;
import java.util.List;

/// What a unit's calls for volunteers left behind: the calls themselves and each step of a sign-up.
public sealed interface CallFact {

    /// The activity as it stood at that version; the highest version is the one that counts.
    record Called(String activity, long version, Instant publishedAt, List<Shift> shifts) implements CallFact {
        public Called {
            shifts = List.copyOf(shifts);
        }
    }

    /// A sign-up reached this state at that version; the highest version is the one that counts.
    record Stepped(String signUp, long version, String activity, String shift, boolean confirmed, Instant at)
            implements CallFact {}

    record Shift(String id, int seats) {}
}
