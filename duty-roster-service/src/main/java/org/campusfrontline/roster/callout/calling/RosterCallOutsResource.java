package org.campusfrontline.roster.callout.calling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Opening call-outs over HTTP.
@Path("/v1/rosters/{id}/call-outs")
@Tag(name = "call-outs", description = "People called for open seats of a roster, in waves; the first yes has it.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class RosterCallOutsResource {

    private final CallOutViews views;
    private final OpenCallOut openCallOut;

    RosterCallOutsResource(CallOutViews views, OpenCallOut openCallOut) {
        this.views = views;
        this.openCallOut = openCallOut;
    }

    @POST
    @Idempotent
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
}
