package org.campusfrontline.volunteer.hours.closing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A month of a unit, or of all: the minutes booked in it, which no longer change once it is closed.
@JsonInclude(JsonInclude.Include.NON_NULL)
record MonthView(
        @Schema(examples = "2026-10") String month,
        @Nullable @Schema(examples = "MASS") String tree,
        @Nullable @Schema(examples = "LEAGUE") String unit,
        @Schema(examples = "18240") long minutes,
        boolean closed,
        @Nullable Instant closedAt,
        List<Action> actions) {

    MonthView {
        actions = List.copyOf(actions);
    }
}
