package org.campusfrontline.assessment.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.job.JobStarted;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Checks the live figures by reading everything again, and puts them right where that is asked for.
@Path("/v1/replays")
@Tag(name = "replays", description = "Reading the topics from their start again and comparing.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR)
class ReplayResource {

    private final StartReplay startReplay;

    ReplayResource(StartReplay startReplay) {
        this.startReplay = startReplay;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startReplay",
            summary = "Starts a replay",
            description = "A job that reads the topics from their start into rows of its own, computes every indicator"
                    + " and compares it with the live one; its result names each difference. COMPARE leaves the live"
                    + " figures alone; RESTORE puts the facts that were read in the place of the live ones, one unit"
                    + " at a time, where they differ. Repeating either changes nothing more.")
    @APIResponse(
            responseCode = "202",
            description = "The job",
            content = @Content(schema = @Schema(implementation = JobStarted.class)))
    public RestResponse<JobStarted> start(@Valid ReplayOrder order, @Context UriInfo uri) {
        return startReplay.start(order).orThrow().accepted(uri);
    }
}
