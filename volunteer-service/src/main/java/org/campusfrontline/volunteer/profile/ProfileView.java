package org.campusfrontline.volunteer.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A profile as its person sees it: everything.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileView(
        String person,
        @Nullable Boolean adult,
        @Nullable FitnessView fitness,
        List<String> skills,
        List<ProofView> proofs,
        @Nullable AvailabilityView availability,
        @Nullable Instant changedAt,
        long version) {

    ProfileView {
        skills = List.copyOf(skills);
        proofs = List.copyOf(proofs);
    }

    /// `until` is the first instant for which it does not hold.
    record FitnessView(boolean fit, Instant until) {}

    /// `verified` where the person's unit has confirmed it; `byUnit` where the unit has said it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProofView(
            UUID id,
            ProofKind kind,
            @Nullable String code,
            @Nullable String nameZh,
            @Nullable String nameEn,
            @Nullable String issuer,
            @Nullable String reference,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            boolean byUnit,
            boolean verified,
            @Nullable String verifiedBy,
            @Nullable Instant verifiedAt) {}

    /// Times of the day as `HH:mm`, 24:00 for its end.
    record AvailabilityView(String zone, List<WindowView> weekly, List<DayView> exceptions) {
        AvailabilityView {
            weekly = List.copyOf(weekly);
            exceptions = List.copyOf(exceptions);
        }
    }

    /// A span of every such weekday.
    record WindowView(Weekday day, String from, String to) {}

    /// Days that are wholly free or not free at all; `to` is the first after them.
    record DayView(LocalDate from, LocalDate to, boolean available) {}
}
