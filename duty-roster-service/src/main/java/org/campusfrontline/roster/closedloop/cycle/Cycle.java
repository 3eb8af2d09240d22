package org.campusfrontline.roster.closedloop.cycle;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.roster.closedloop.rule.Course;
import org.jspecify.annotations.Nullable;

/// One passage of a cohort: its days, where it lives in the loop and where afterwards.
public record Cycle(
        UUID id,
        UUID loop,
        UUID cohort,
        int policyNumber,
        Course course,
        Homes homes,
        @Nullable Instant withdrawnAt,
        String plannedBy,
        Instant plannedAt,
        long version) {

    /// Codes of buildings; no second one where the policy has no isolation.
    public record Homes(String living, @Nullable String isolating) {}
}
