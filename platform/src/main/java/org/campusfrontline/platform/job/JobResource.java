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
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @Operation(operationId = "getJob", summary = "Look at a job", description = "State, percent, what it does now.")
    public JobView get(@PathParam("id") UUID id) {
        return views.view(visible(id), request.language());
    }

    @GET
    @Path("stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "streamJob", summary = "Watch a job until it ends", description = "One event a change.")
    public Multi<OutboundSseEvent> stream(
            @PathParam("id") UUID id, @HeaderParam("Last-Event-ID") @Nullable String seen, @Context Sse sse) {
        visible(id);
        return streams.open(id, version(seen), request.language(), sse);
    }

    @DELETE
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a job that has not ended",
            description = "It stops at its next step.")
    public JobView cancel(@PathParam("id") UUID id) {
        return cancelJob.cancel(id).orThrow();
    }

    private JobRow visible(UUID id) {
        return views.visible(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    private static long version(@Nullable String seen) {
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }
}
