package org.campusfrontline.platform.job;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Watches and cancels jobs.
@Path("/v1/jobs/{id}")
@RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
@Tag(name = "jobs", description = "Long work: its state, its progress, its end")
class JobResource {

    private final JobViews views;
    private final JobStreams streams;
    private final CancelJob cancelJob;
    private final RequestFacts request;

    JobResource(JobViews views, JobStreams streams, CancelJob cancelJob, RequestFacts request) {
        this.views = views;
        this.streams = streams;
        this.cancelJob = cancelJob;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "getJob",
            summary = "Look at a job",
            description = "Only the person who started it and operators see it.")
    @APIResponse(responseCode = "200", description = "The job as it stands now")
    public JobView get(@Parameter(description = "The job's id") @PathParam("id") UUID id) {
        return views.view(visible(id), request.language());
    }

    @GET
    @Path("stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamJob",
            summary = "Watch a job until it ends",
            description =
                    "One event `job` for each state; the stream ends with the last. A client that comes back sends"
                            + " `Last-Event-ID` and gets only what it has not seen, and the last state always.")
    @APIResponse(
            responseCode = "200",
            description = "The job's states as server-sent events",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> stream(
            @Parameter(description = "The job's id") @PathParam("id") UUID id,
            @Parameter(description = "The id of the last event seen") @HeaderParam("Last-Event-ID") @Nullable String seen,
            @Context Sse sse) {
        visible(id);
        return streams.open(id, version(seen), request.language(), sse);
    }

    @DELETE
    @Refuses("JOB-1001")
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a job that has not ended",
            description = "It ends without a result; a replica that runs it stops within a second.")
    @APIResponse(responseCode = "200", description = "The cancelled job")
    public JobView cancel(@Parameter(description = "The job's id") @PathParam("id") UUID id) {
        return cancelJob.cancel(id).orThrow();
    }

    private JobRow visible(UUID id) {
        return views.visible(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    private static long version(@Nullable String seen) {
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }
}
