package org.campusfrontline.roster.fatigue;

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
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.fatigue.FatigueViews.UnitFatigue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A unit's fatigue, for its planners, over HTTP.
@Path("/v1/units/{tree}/{unit}/fatigue")
@Tag(name = "fatigue", description = "How duties in a row strain people.")
@Produces(MediaType.APPLICATION_JSON)
class FatigueResource {

    private final FatigueQueries queries;

    FatigueResource(FatigueQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1961")
    @Operation(
            operationId = "listFatigueOfUnit",
            summary = "Shows rest, long weeks and runs of days and nights of a unit's people",
            description =
                    "Of everybody whom the unit has on duty on these days, with their duties in other units, in the"
                            + " order of their numbers and in no other: there is no figure and no ranking.")
    public UnitFatigue ofUnit(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit,
            @QueryParam("from")
                    @Parameter(description = "The first day, by the campus's clock; today where not said.")
                    @Nullable @OurTimes
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "The last day, itself included; at most 62 days in all, 14 where not said.")
                    @Nullable @OurTimes
                    LocalDate to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofUnit(tree, unit, from, to, new FatigueQueries.Place(cursor, limit))
                .orThrow();
    }
}
