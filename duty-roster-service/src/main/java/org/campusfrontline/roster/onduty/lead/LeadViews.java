package org.campusfrontline.roster.onduty.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is shown of leaders on duty.
public final class LeadViews {

    private LeadViews() {}

    /// A person with their display name; the number alone where the person is not known any more.
    public record NamedPerson(
            @Schema(examples = "T0017") String person,
            @Schema(examples = "李明") String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlannedDay(
            LocalDate day,
            @Nullable NamedPerson leader,
            @Nullable NamedPerson deputy) {}

    /// `gaps` are the days that nobody leads.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeadPlanView(
            UUID id,
            UUID site,
            int number,
            LeadPlan.LeadPlanState state,
            LocalDate from,
            LocalDate to,
            List<PlannedDay> days,
            List<LocalDate> gaps,
            @Nullable Instant publishedAt,
            long version) {
        LeadPlanView {
            days = List.copyOf(days);
            gaps = List.copyOf(gaps);
        }
    }

    enum LeadGap {
        /// Nobody is planned.
        NOBODY,
        /// Who is planned has left, or holds no role any more that may lead.
        MAY_NOT_LEAD
    }

    /// A day in force; revision 0 where nothing was published of it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeadDayView(
            LocalDate day,
            Instant start,
            Instant end,
            @Nullable NamedPerson leader,
            @Nullable NamedPerson deputy,
            int revision,
            @Nullable LeadGap gap) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SubstitutionView(
            UUID id,
            UUID site,
            LocalDate day,
            NamedPerson leader,
            NamedPerson substitute,
            String reason,
            Substitution.SubstitutionState state,
            Instant askedAt,
            @Nullable Instant decidedAt) {}
}
