package org.campusfrontline.platform.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/// An endpoint that starts long work.
@Path("/v1/test-work")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VOLUNTEER)
class WorkResource {

    private final StartWork startWork;

    WorkResource(StartWork startWork) {
        this.startWork = startWork;
    }

    @POST
    @Operation(operationId = "startTestWork")
    @APIResponse(
            responseCode = "202",
            description = "The job",
            content = @Content(schema = @Schema(implementation = JobStarted.class)))
    public RestResponse<JobStarted> start(TestHandler.Input input, @Context UriInfo uri) {
        return startWork.start(input, new byte[0], false).orThrow().accepted(uri);
    }
}
