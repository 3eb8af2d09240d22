package org.campusfrontline.roster.callout.calling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// A call-out over HTTP.
@Path("/v1/call-outs/{id}")
@Tag(name = "call-outs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
class CallOutResource {

    private final CallOutQueries queries;
    private final CallOutViews views;
    private final StopCallOut stopCallOut;

    CallOutResource(CallOutQueries queries, CallOutViews views, StopCallOut stopCallOut) {
        this.queries = queries;
        this.views = views;
        this.stopCallOut = stopCallOut;
    }

    @GET
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
    @Path("/stop")
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
