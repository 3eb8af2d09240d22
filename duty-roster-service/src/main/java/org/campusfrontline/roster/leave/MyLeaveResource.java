package org.campusfrontline.roster.leave;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The caller's own leave over HTTP.
@Path("/v1/my/leave-requests")
@Tag(name = "leave", description = "Leave of people on duty, between a person and the unit's planners.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyLeaveResource {

    private final LeaveQueries queries;
    private final RequestLeave requestLeave;
    private final WithdrawLeave withdrawLeave;

    MyLeaveResource(LeaveQueries queries, RequestLeave requestLeave, WithdrawLeave withdrawLeave) {
        this.queries = queries;
        this.requestLeave = requestLeave;
        this.withdrawLeave = withdrawLeave;
    }

    @GET
    @Operation(
            operationId = "listMyLeaveRequests",
            summary = "Lists the caller's leave",
            description = "Of every unit and state, the newest first.")
    public Page<LeaveView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(Cursor.read(cursor, 1), limit);
    }

    @POST
    @Idempotent
    @Refuses({"ROS-1913", "ROS-1914", "ROS-1915"})
    @Operation(
            operationId = "requestLeave",
            summary = "Asks for leave",
            description =
                    "For days from today on, at most 92 at once, of a unit to which the caller belongs or on whose"
                            + " staff the caller stands. Without a reason: none is asked and none is kept.")
    @APIResponse(
            responseCode = "201",
            description = "The request",
            content = @Content(schema = @Schema(implementation = LeaveView.class)))
    public RestResponse<LeaveView> request(@Valid NewLeave wanted, @Context UriInfo uri) {
        LeaveView view = queries.own(requestLeave.request(wanted).orThrow());
        return Answers.created(
                view, view.version(), view.actions(), uri, view.id().toString());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMyLeaveRequest",
            summary = "Shows the caller's leave",
            description = "With its state and, once it is decided, by whom and when.")
    public RestResponse<LeaveView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        LeaveView view =
                queries.mine(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Refuses({"ROS-1916", "ROS-1919"})
    @Operation(
            operationId = "withdrawLeave",
            summary = "Takes the caller's leave back",
            description = "Before it is decided or, where it was granted, while it is not over: then the caller can be"
                    + " planned again on its days.")
    public RestResponse<LeaveView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        LeaveView view =
                withdrawLeave.withdraw(id, EntityTags.expected(ifMatch)).orThrow();
        return Answers.changed(view, view.version(), view.actions());
    }
}
