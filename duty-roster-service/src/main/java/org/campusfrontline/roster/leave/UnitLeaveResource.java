package org.campusfrontline.roster.leave;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.leave.rule.LeaveState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Leave that a unit was asked for, over HTTP.
@Path("/v1/units/{tree}/{unit}/leave-requests")
@Tag(name = "leave")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class UnitLeaveResource {

    private final LeaveQueries queries;

    UnitLeaveResource(LeaveQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listLeaveRequestsOfUnit",
            summary = "Lists the leave that a unit was asked for",
            description = "The newest first. Only the unit's planners see it.")
    public Page<LeaveView> list(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit,
            @QueryParam("state") @Parameter(description = "Only those in this state.") @Nullable LeaveState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofUnit(new Leave.Unit(tree, unit), state, Cursor.read(cursor, 1), limit)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
