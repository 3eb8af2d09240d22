package org.campusfrontline.roster.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A planning period without its lists; the counts tell how long they are.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeriodView(
        UUID id,
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        @Nullable String emergency,
        @Schema(examples = "东门值守") String titleZh,
        @Schema(examples = "East gate duty") String titleEn,
        LocalDate start,
        LocalDate end,
        PeriodState state,
        int shifts,
        int staff,
        int cover,
        int daysOff,
        int requests,
        int posts,
        int qualifications,
        int loans,
        int pairs,
        int history,
        int totals,
        int wishBudgets,
        long version,
        List<Action> actions) {

    public PeriodView {
        actions = List.copyOf(actions);
    }
}
