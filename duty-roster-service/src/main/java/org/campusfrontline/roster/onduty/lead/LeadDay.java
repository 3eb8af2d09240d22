package org.campusfrontline.roster.onduty.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A revision of who leads a site on a day; without a leader the day is a gap. `origin` is the plan or the
/// substitution that it comes from.
public record LeadDay(
        UUID site,
        LocalDate day,
        int revision,
        @Nullable String leader,
        @Nullable String deputy,
        Instant start,
        Instant end,
        UUID origin,
        Instant changedAt) {

    /// The same day without those whom the test does not pass.
    LeadDay only(Predicate<String> test) {
        return new LeadDay(
                site,
                day,
                revision,
                leader != null && test.test(leader) ? leader : null,
                deputy != null && test.test(deputy) ? deputy : null,
                start,
                end,
                origin,
                changedAt);
    }
}
