package org.campusfrontline.volunteer.hours.reading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.campusfrontline.volunteer.hours.rule.Codes;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What an organiser asks of a unit's ledger.
final class UnitFilters {

    static final String AS_OF = "What the ledger knew at this instant; now when not said.";
    static final String UNTIL = "Only service that began on this day of the campus or before.";

    private UnitFilters() {}

    /// A unit's sums.
    record TotalsFilter(
            @QueryParam("tree")
            @Parameter(description = "The tree in which the unit stands.")
            @NotNull @Pattern(regexp = Codes.TREE) String tree,

            @QueryParam("unit")
            @Parameter(description = "The unit whose ledger is read.")
            @NotNull @Pattern(regexp = Codes.UNIT) String unit,

            @QueryParam("asOf") @Parameter(description = AS_OF) @Nullable OffsetDateTime asOf,

            @QueryParam("until") @Parameter(description = UNTIL) @Nullable LocalDate until) {}

    /// A unit's sums, one for each activity.
    record ActivitiesFilter(
            @QueryParam("tree")
            @Parameter(description = "The tree in which the unit stands.")
            @NotNull @Pattern(regexp = Codes.TREE) String tree,

            @QueryParam("unit")
            @Parameter(description = "The unit whose activities are read.")
            @NotNull @Pattern(regexp = Codes.UNIT) String unit,

            @QueryParam("asOf") @Parameter(description = AS_OF) @Nullable OffsetDateTime asOf,

            @QueryParam("until") @Parameter(description = UNTIL) @Nullable LocalDate until,

            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}

    /// A unit's entries in the order of booking.
    record EntriesFilter(
            @QueryParam("tree")
            @Parameter(description = "The tree in which the unit stands.")
            @NotNull @Pattern(regexp = Codes.TREE) String tree,

            @QueryParam("unit")
            @Parameter(description = "The unit whose entries are read.")
            @NotNull @Pattern(regexp = Codes.UNIT) String unit,

            @QueryParam("activity") @Parameter(description = "Only those of this activity.") @Nullable UUID activity,

            @QueryParam("person")
            @Parameter(description = "Only those of this person.")
            @Pattern(regexp = Codes.PERSON) @Nullable String person,

            @QueryParam("month")
            @Parameter(description = "Only those booked in this month, such as 2026-10.")
            @Pattern(regexp = Codes.MONTH) @Nullable String month,

            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}
}
