package org.campusfrontline.roster.callout.calling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Call-outs over HTTP.
@Path("/v1")
@Tag(name = "call-outs", description = "People called for open seats of a roster, in waves; the first yes has it.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
class CallOutsResource {

    private final CallOutQueries queries;
    private final CallOutViews views;
    private final OpenCallOut openCallOut;
    private final StopCallOut stopCallOut;

    CallOutsResource(CallOutQueries queries, CallOutViews views, OpenCallOut openCallOut, StopCallOut stopCallOut) {
        this.queries = queries;
        this.views = views;
        this.openCallOut = openCallOut;
        this.stopCallOut = stopCallOut;
    }

    @POST
    @Path("/rosters/{id}/call-outs")
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1881", "ROS-1882", "ROS-1883", "ROS-1884", "ROS-1885"})
    @Operation(
            operationId = "openCallOut",
            summary = "Calls people for open seats of a shift",
            description =
                    "A seat is open where fewer stand than are wanted, or where somebody is absent. Those who could"
                            + " take it without breaking a hard rule are asked in waves, who costs the soft rules least first,"
                            + " then who has carried less; more and sooner the nearer the shift is. Nobody is asked twice.")
    @APIResponse(
            responseCode = "201",
            description = "The call-out",
            content = @Content(schema = @Schema(implementation = CallOutView.class)))
    public RestResponse<CallOutView> open(@PathParam("id") UUID id, @Valid NewCallOut wanted, @Context UriInfo uri) {
        CallOutView view = views.view(openCallOut.open(id, wanted).orThrow());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .tag(EntityTags.of(view.version(), view.actions()))
                .header(
                        "Location",
                        uri.getBaseUriBuilder()
                                .path("v1/call-outs")
                                .path(view.id().toString())
                                .build()
                                .getRawPath())
                .build();
    }

    @GET
    @Path("/planning-periods/{id}/call-outs")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listCallOuts",
            summary = "Lists the call-outs of a period",
            description = "The newest first, with the time to fill. Who was asked and took no seat is only counted.")
    public Page<CallOutView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofPeriod(id, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/call-outs/{id}")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getCallOut",
            summary = "Shows a call-out",
            description = "Where nobody was found, with where to look for what else is possible.")
    public RestResponse<CallOutView> get(@PathParam("id") UUID id) {
        CallOutView view = queries.find(id);
        return Answers.changed(view, view.version(), view.actions());
    }

    @PUT
    @Path("/call-outs/{id}/stop")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1886")
    @Operation(
            operationId = "stopCallOut",
            summary = "Stops a call-out",
            description = "Who took a seat keeps it; the others who were asked are told that it is over.")
    public RestResponse<CallOutView> stop(@PathParam("id") UUID id) {
        CallOutView view = views.view(stopCallOut.stop(id).orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }
}
