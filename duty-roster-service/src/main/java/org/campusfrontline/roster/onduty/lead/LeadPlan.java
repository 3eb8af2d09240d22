package org.campusfrontline.roster.onduty.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Leaders and deputies of a site's days, as a draft or as it was published.
record LeadPlan(
        UUID id,
        UUID site,
        int number,
        LeadPlanState state,
        LocalDate from,
        LocalDate to,
        List<Day> days,
        @Nullable Instant publishedAt,
        long version) {
    LeadPlan {
        days = List.copyOf(days);
    }

    enum LeadPlanState {
        DRAFT,
        PUBLISHED
    }

    record Day(
            LocalDate day,
            @Nullable String leader,
            @Nullable String deputy) {}

    LeadPlan with(LocalDate first, LocalDate last, List<Day> changed) {
        return new LeadPlan(id, site, number, state, first, last, changed, publishedAt, version);
    }
}
