package org.campusfrontline.volunteer.hours.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.HoursSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An entry of the ledger. `minutes` are negative in a reversal; `bookedMonth` differs from the month of the service
/// where a closed month was corrected.
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoursEntryView(
        UUID id,
        @Schema(examples = "2022010417") String person,
        @Schema(examples = "李思远") String displayName,
        @Schema(examples = "MASS") String tree,
        @Schema(examples = "LEAGUE") String unit,
        HoursKind kind,
        @Nullable UUID activity,
        HoursSource source,
        @Schema(examples = "240") int minutes,
        Instant start,
        Instant end,
        LocalDate servedOn,
        @Schema(examples = "2026-11") String bookedMonth,

        @Nullable @Schema(description = "The entry that this one takes back.")
        UUID reverses,

        @Nullable @Schema(description = "The entry in whose place this one stands.")
        UUID corrects,

        @Nullable @Schema(description = "The entry that takes this one back.")
        UUID reversedBy,

        String bookedBy,
        Instant bookedAt,
        List<Action> actions) {

    HoursEntryView {
        actions = List.copyOf(actions);
    }
}
