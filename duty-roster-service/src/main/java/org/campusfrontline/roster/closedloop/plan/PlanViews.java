package org.campusfrontline.roster.closedloop.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.closedloop.cycle.DatesPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What planners see of a plan before and after it is applied.
final class PlanViews {

    private PlanViews() {}

    /// Cycles to come. Where it is not proved, `bound` people-days stay uncovered at the least.
    record EntryPlanView(
            UUID loop,
            LocalDate from,
            int days,

            @Schema(
                    description = "To be sent back where this plan is wanted.",
                    examples = "5f0a7c6d0b1e4a6f9d3c2b1a00112233")
            String basis,

            @Schema(examples = "2") int policyVersion,
            boolean proved,
            @Schema(examples = "0") long uncoveredPeopleDays,
            @Schema(examples = "0") long bound,
            List<PlannedCycleView> cycles,
            List<StrengthGap> gaps) {

        EntryPlanView {
            cycles = List.copyOf(cycles);
            gaps = List.copyOf(gaps);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlannedCycleView(
            UUID cohort,
            @Schema(examples = "第一批") String cohortName,
            @Schema(examples = "20") int people,
            DatesPart dates,
            @Schema(examples = "DORM-3") String living,
            @Schema(examples = "DORM-9") @Nullable String isolating) {}

    /// A day on which a post has fewer people than it wants.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StrengthGap(
            LocalDate date,
            @Schema(examples = "CANTEEN-1") String post,
            @Schema(examples = "4") int missing,

            @Schema(description = "As it was before the change.") @Nullable Integer missingBefore) {}

    /// What a version in force from that day makes of all open cycles.
    record PolicyChangeView(
            UUID policy,
            @Schema(examples = "2") int number,
            LocalDate from,

            @Schema(
                    description = "To be sent back where this change is wanted.",
                    examples = "5f0a7c6d0b1e4a6f9d3c2b1a00112233")
            String basis,

            List<LoopChangeView> loops) {

        PolicyChangeView {
            loops = List.copyOf(loops);
        }
    }

    /// `movedPeopleDays` are in the loop before and not after, or the reverse; proved means that no fewer are possible.
    record LoopChangeView(
            UUID loop,
            @Schema(examples = "食堂闭环") String nameZh,
            @Schema(examples = "Canteen loop") String nameEn,
            boolean proved,
            long movedPeopleDays,
            long shiftedDays,
            long buildingChanges,
            List<CycleChangeView> cycles,
            List<PersonChangeView> people,
            List<StrengthGap> gaps) {

        LoopChangeView {
            cycles = List.copyOf(cycles);
            people = List.copyOf(people);
            gaps = List.copyOf(gaps);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CycleChangeView(
            UUID cycle,
            UUID cohort,
            @Schema(examples = "第一批") String cohortName,
            DatesPart before,
            DatesPart after,
            int shiftedBy,
            @Schema(examples = "DORM-3") String living,
            @Schema(examples = "DORM-9") @Nullable String isolating) {}

    /// Somebody whose own dates or buildings change; these are codes, in the loop and in isolation.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonChangeView(
            @Schema(examples = "P000001") String person,
            @Schema(examples = "李师傅") String name,
            DatesPart before,
            DatesPart after,
            @Schema(examples = "DORM-3") String living,
            @Schema(examples = "DORM-9") @Nullable String isolating,
            @Schema(examples = "DORM-3") String livingBefore,
            @Schema(examples = "DORM-8") @Nullable String isolatingBefore) {}
}
