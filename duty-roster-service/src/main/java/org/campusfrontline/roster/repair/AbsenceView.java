package org.campusfrontline.roster.repair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An absence, and what can be done about it in the roster that is in force.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AbsenceView(
        UUID id,
        UUID roster,
        String person,
        String name,
        LocalDate from,
        LocalDate to,
        boolean ended,

        @Schema(description = "What the person would have worked and has not begun; substitutes for each.")
        List<SeatView> seats,

        @Nullable FewestChanges fewest,
        long version,
        List<Action> actions) {

    AbsenceView {
        seats = List.copyOf(seats);
        actions = List.copyOf(actions);
    }

    /// A seat that fell open. `needed` where people are missing without it; then there are repairs too.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeatView(
            LocalDate date,
            @Schema(examples = "D") String shift,
            boolean needed,

            @Schema(description = "Who could take it, the best first.")
            List<Candidate> substitutes,

            @Schema(description = "Repairs of up to four changed days, the best first.")
            List<RepairView> repairs,

            @Schema(description = "Everybody else and why not, where asked for.") @Nullable List<Candidate> others) {

        SeatView {
            substitutes = List.copyOf(substitutes);
            repairs = List.copyOf(repairs);
            others = others == null ? null : List.copyOf(others);
        }
    }

    /// The fewest changed days that restore what the absence broke. With `proved` no fewer do; else any repair needs
    /// `atLeast`, and the one shown mends what it can, seat by seat. Some seats perhaps nobody can fill.
    record FewestChanges(boolean proved, int atLeast, boolean impossible, int seatsNobodyCanFill, RepairView repair) {}
}
