package org.campusfrontline.volunteer.recruitment.callout.calling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A call, as those who run its shift see and stop it.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/call-outs/{call}")
@RolesAllowed({Role.ORGANISER, Role.SITE_LEAD})
@Tag(name = "call-outs")
class CallOutResource {

    private final CallAccess access;
    private final StopCallOut stopCallOut;
    private final CallOutViews views;

    CallOutResource(CallAccess access, StopCallOut stopCallOut, CallOutViews views) {
        this.access = access;
        this.stopCallOut = stopCallOut;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "getCallOut",
            summary = "Get a call with its waves and how its seats filled",
            description =
                    "Counts and times: how many were asked when, when each seat was filled, and how long it took until all were. Who did not answer, or said no, is told to nobody.")
    @APIResponse(responseCode = "200", description = "The call")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<CallOutView> get(
            @PathParam("call") @Parameter(description = "Which call is meant.") UUID id,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        CallOutView view = access.call(id).map(views::of).orThrow();
        return Answers.read(view, view.version(), List.of(view.actions(), view.filled()), ifNoneMatch);
    }

    @PUT
    @Path("end")
    @Refuses("VOL-3225")
    @Operation(
            operationId = "stopCallOut",
            summary = "Stop a call",
            description =
                    "By an organiser or a site lead of the unit. Who has a seat by it keeps it; the others are told.")
    @APIResponse(responseCode = "200", description = "The stopped call; the same again where it was stopped before")
    public RestResponse<CallOutView> stop(@PathParam("call") @Parameter(description = "Which call is meant.") UUID id) {
        CallOutView view = views.of(stopCallOut.stop(id).orThrow());
        return Answers.changed(view, view.version(), List.of(view.actions(), view.filled()));
    }
}
