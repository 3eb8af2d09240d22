package org.campusfrontline.roster.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a publication tells the other services.
sealed interface RosterEvent {

    /// Once a publication: the figures of the whole roster.
    record RosterPublished(
            UUID planningPeriod,
            UUID roster,
            String tree,
            String unit,
            @Nullable String emergency,
            String titleZh,
            String titleEn,
            LocalDate start,
            LocalDate end,
            long seatsWanted,
            long seatsFilled,
            Instant publishedAt,
            long version)
            implements RosterEvent {}

    /// Once a person: all of the person's duties in the period as they are and as they were, none where the person has
    /// none any more; by when a change of duties ahead is to be acknowledged.
    record DutyPlanPublished(
            UUID planningPeriod,
            UUID roster,
            String person,
            String tree,
            String unit,
            @Nullable String emergency,
            String titleZh,
            String titleEn,
            List<PlannedDuty> duties,
            List<PlannedDuty> before,
            @Nullable Instant acknowledgeBy,
            Instant publishedAt,
            long version)
            implements RosterEvent {
        public DutyPlanPublished {
            duties = List.copyOf(duties);
            before = List.copyOf(before);
        }
    }

    /// The post where the period has several.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlannedDuty(
            UUID id,
            LocalDate date,
            String shift,
            Instant start,
            Instant end,
            @Nullable String post) {}
}
