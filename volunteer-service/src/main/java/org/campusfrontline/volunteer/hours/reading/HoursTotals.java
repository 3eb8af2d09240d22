package org.campusfrontline.volunteer.hours.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.HoursSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Minutes as the ledger knew them at `asOf`, of service up to the day `until`.
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoursTotals(
        @Schema(examples = "1260") long minutes,
        List<MinutesOfKind> byKind,
        List<MinutesOfSource> bySource,
        Instant asOf,
        @Nullable LocalDate until,
        List<Action> actions) {

    HoursTotals {
        byKind = List.copyOf(byKind);
        bySource = List.copyOf(bySource);
        actions = List.copyOf(actions);
    }

    record MinutesOfKind(HoursKind kind, long minutes) {}

    record MinutesOfSource(HoursSource source, long minutes) {}
}
