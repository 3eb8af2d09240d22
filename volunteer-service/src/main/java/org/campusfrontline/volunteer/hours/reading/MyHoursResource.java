package org.campusfrontline.volunteer.hours.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.Moments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The caller's own hours.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my/hours")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "hours")
class MyHoursResource {

    private final TotalsQueries totals;
    private final EntryQueries entries;
    private final Caller caller;
    private final Clock clock;

    MyHoursResource(TotalsQueries totals, EntryQueries entries, Caller caller, Clock clock) {
        this.totals = totals;
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Refuses({"VOL-2822"})
    @Operation(
            operationId = "getMyHours",
            summary = "Get my minutes, as known at any time",
            description =
                    "The sum of my entries, by kind of service and by how it was known; as the ledger knew it at `asOf`, of service up to `until`.")
    @APIResponse(responseCode = "200", description = "My minutes")
    public HoursTotals total(
            @QueryParam("asOf") @Parameter(description = UnitFilters.AS_OF) @Nullable OffsetDateTime asOf,
            @QueryParam("until") @Parameter(description = UnitFilters.UNTIL) @Nullable LocalDate until) {
        return TimeFilter.of(asOf, until, Moments.stored(clock.instant()))
                .map(time -> totals.ofPerson(caller.person(), time))
                .orThrow();
    }

    @GET
    @Path("entries")
    @Operation(
            operationId = "listMyHours",
            summary = "List my entries, the latest booking first",
            description = "Reversals and what they reverse too: nothing is ever taken out of the ledger.")
    @APIResponse(responseCode = "200", description = "A page of my entries")
    public Page<HoursEntryView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return entries.ofPerson(caller.person(), cursor, limit);
    }
}
