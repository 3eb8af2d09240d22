package org.campusfrontline.volunteer.hours.closing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.campusfrontline.volunteer.hours.rule.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a client sends about months.
final class ClosingRequests {

    private ClosingRequests() {}

    @Schema(name = "HoursClosure", description = "For whom the month is closed: one unit, or all where none is named.")
    record HoursClosure(@Nullable @Valid ClosingUnit unit) {}

    @Schema(name = "ClosingUnit", description = "A unit in its tree; those below it close their own months.")
    record ClosingUnit(
            @NotNull @Pattern(regexp = Codes.TREE) @Schema(examples = "MASS")
            String tree,

            @NotNull @Pattern(regexp = Codes.UNIT) @Schema(examples = "LEAGUE")
            String unit) {}

    /// Whose months a list shows.
    record MonthFilter(
            @QueryParam("tree")
            @Parameter(description = "The tree in which the unit stands.")
            @NotNull @Pattern(regexp = Codes.TREE) String tree,

            @QueryParam("unit") @Parameter(description = "Months of this unit.") @NotNull @Pattern(regexp = Codes.UNIT) String unit,

            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
}
