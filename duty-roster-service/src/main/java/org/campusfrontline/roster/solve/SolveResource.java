package org.campusfrontline.roster.solve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.job.JobStarted;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.fairness.PlanOrder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Solving over HTTP.
@Path("/v1/planning-periods/{id}/solves")
@Tag(name = "solves", description = "Computing a roster as a job.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class SolveResource {

    private static final int LONGEST = 3600;
    private static final int MOST_WORKERS = 64;
    private final StartSolve startSolve;
    private final SolveSettings settings;

    SolveResource(StartSolve startSolve, SolveSettings settings) {
        this.startSolve = startSolve;
        this.settings = settings;
    }

    @POST
    @Idempotent
    @Refuses({"ROS-1014", "ROS-3002"})
    @Operation(
            operationId = "startSolve",
            summary = "Has a period solved",
            description =
                    "A job: its figures are the value of the best plan so far, the bound, and the gap between them;"
                            + " cancelling it keeps the best plan as a roster. Its result names the roster. Among plans of one"
                            + " value the fairer one by the load ledger is made; with LEXICOGRAPHIC cover comes first,"
                            + " then fairness, then wishes, then what people know already.")
    @APIResponse(
            responseCode = "202",
            description = "The job",
            content = @Content(schema = @Schema(implementation = JobStarted.class)))
    public RestResponse<JobStarted> start(@PathParam("id") UUID id, @Valid SolveRequest wanted, @Context UriInfo uri) {
        int workers = wanted.workers() == null ? settings.workers() : wanted.workers();
        return startSolve
                .start(new SolveOrder(id, wanted.seconds(), workers, wanted.order()))
                .orThrow()
                .accepted(uri);
    }

    /// How many seconds at most, with how many threads, and what comes first; usual is one value by the period's
    /// weights.
    record SolveRequest(
            @Min(1) @Max(LONGEST) @Schema(examples = "30") int seconds,
            @Nullable @Min(1) @Max(MOST_WORKERS) Integer workers,
            @Nullable PlanOrder order) {}
}
