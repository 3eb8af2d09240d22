package org.campusfrontline.roster.leave;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.leave.rule.LeaveState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Leave for the planners who decide it, over HTTP.
@Path("/v1/leave-requests/{id}")
@Tag(name = "leave")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class LeaveResource {

    private final LeaveQueries queries;
    private final DecideLeave decideLeave;

    LeaveResource(LeaveQueries queries, DecideLeave decideLeave) {
        this.queries = queries;
        this.decideLeave = decideLeave;
    }

    @GET
    @Operation(
            operationId = "getLeaveRequest",
            summary = "Shows leave that somebody asked for",
            description = "For planners of the unit. Names the days on which a published duty begins while it waits for"
                    + " a decision.")
    public RestResponse<LeaveView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        LeaveView view = queries.toDecide(id)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @PUT
    @Path("/approval")
    @Refuses({"ROS-1916", "ROS-1917", "ROS-1918", "ROS-1919"})
    @Operation(
            operationId = "grantLeave",
            summary = "Grants leave",
            description =
                    "To somebody else, where no published duty begins on its days: those are re-planned first. From"
                            + " then on its days are off as by the list of days off, in every unit's plans. The person is told"
                            + " that there is news.")
    public RestResponse<LeaveView> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, ifMatch, LeaveState.GRANTED);
    }

    @PUT
    @Path("/refusal")
    @Refuses({"ROS-1916", "ROS-1917", "ROS-1919"})
    @Operation(
            operationId = "refuseLeave",
            summary = "Refuses leave",
            description = "To somebody else. The person is told that there is news.")
    public RestResponse<LeaveView> refuse(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decide(id, ifMatch, LeaveState.REFUSED);
    }

    private RestResponse<LeaveView> decide(UUID id, @Nullable String ifMatch, LeaveState verdict) {
        LeaveView view =
                decideLeave.decide(id, EntityTags.expected(ifMatch), verdict).orThrow();
        return Answers.changed(view, view.version(), view.actions());
    }
}
