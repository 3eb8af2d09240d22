package org.campusfrontline.roster.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A unit's seats in published rosters, all together and day by day. `covered` is absent where nobody is wanted.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoverageView(
        @Schema(examples = "ADMINISTRATION") String tree,
        @Schema(examples = "SEC") String unit,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "96") long wanted,
        @Schema(examples = "94") long filled,
        @Schema(examples = "2") long open,
        @Schema(examples = "0.979") @Nullable Double covered,
        List<CoverageDay> days) {

    CoverageView {
        days = List.copyOf(days);
    }

    record CoverageDay(
            LocalDate date,
            @Schema(examples = "12") long wanted,
            @Schema(examples = "11") long filled,
            @Schema(examples = "1") long open) {}

    static CoverageView of(UnitSeats unit, LocalDate from, LocalDate to) {
        Seats all = unit.between(from, to);
        List<CoverageDay> days = from.datesUntil(to.plusDays(1))
                .map(day -> {
                    Seats seats = unit.on(day);
                    return new CoverageDay(day, seats.wanted(), seats.filled(), seats.open());
                })
                .toList();
        return new CoverageView(
                unit.tree(), unit.unit(), from, to, all.wanted(), all.filled(), all.open(), all.share(), days);
    }
}
