package org.campusfrontline.volunteer.profile;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.volunteer.profile.rule.Availability;
import org.jspecify.annotations.Nullable;

/// All that a person keeps here; version 0 while nothing has been written.
public record Profile(
        String person,
        @Nullable Boolean adult,
        @Nullable Boolean fit,
        @Nullable Instant fitUntil,
        @Nullable Availability availability,
        List<Proof> proofs,
        @Nullable Instant changedAt,
        long version) {

    public Profile {
        proofs = List.copyOf(proofs);
    }

    static Profile empty(String person) {
        return new Profile(person, null, null, null, null, List.of(), null, 0);
    }

    public Profile with(List<Proof> others) {
        return new Profile(person, adult, fit, fitUntil, availability, others, changedAt, version);
    }
}
