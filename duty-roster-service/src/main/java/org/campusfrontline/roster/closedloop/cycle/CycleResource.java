package org.campusfrontline.roster.closedloop.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.closedloop.cycle.CycleViews.CycleView;
import org.campusfrontline.roster.closedloop.cycle.CycleViews.StayView;
import org.campusfrontline.roster.closedloop.cycle.LoopCounts.LoopDaysView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A loop's cycles, stays and counts over HTTP.
@Path("/v1/closed-loops/{id}")
@Tag(name = "closed-loop")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class CycleResource {

    private final CycleQueries queries;
    private final LoopCounts counts;

    CycleResource(CycleQueries queries, LoopCounts counts) {
        this.queries = queries;
        this.counts = counts;
    }

    @GET
    @Path("/cycles")
    @Operation(
            operationId = "listLoopCycles",
            summary = "Lists a loop's cycles",
            description = "Those that are not over, in the order of their beginning, with their days and buildings.")
    public Page<CycleView> cycles(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.within(queries.cycles(id), cursor, limit, CycleView::id);
    }

    @GET
    @Path("/stays")
    @Operation(
            operationId = "listLoopStays",
            summary = "Lists people's stays in a loop",
            description = "Those that are not over, each with the phase of today. Only who plans the loop sees them.")
    public Page<StayView> stays(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.within(queries.stays(id), cursor, limit, StayView::id);
    }

    @GET
    @Path("/days")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.CARE_OFFICER})
    @Refuses("ROS-1815")
    @Operation(
            operationId = "countLoopDays",
            summary = "Counts a loop's days",
            description = "Tests, beds used in each building, people to cook for, strength at each post: numbers alone."
                    + " Two weeks from today, or the days wanted, at most 100.")
    public LoopDaysView days(
            @PathParam("id") UUID id,
            @QueryParam("from") @OurTimes @Parameter(description = "The first day.") @Nullable LocalDate from,
            @QueryParam("to") @OurTimes @Parameter(description = "The last day, itself included.") @Nullable LocalDate to) {
        return counts.of(id, from, to);
    }
}
