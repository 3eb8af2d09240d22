package org.campusfrontline.roster.closedloop.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.closedloop.plan.PlanViews.EntryPlanView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Plans of entries over HTTP.
@Path("/v1/closed-loops/{id}/plan")
@Tag(name = "closed-loop")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class PlanResource {

    static final String BASIS = "[0-9a-f]{32}";
    private final PlanQueries queries;
    private final PlanEntries planEntries;

    PlanResource(PlanQueries queries, PlanEntries planEntries) {
        this.queries = queries;
        this.planEntries = planEntries;
    }

    /// Which preview is wanted.
    record WantedPlan(
            @NotNull @OurTimes LocalDate from,

            @Min(1) @Max(EntryPlanning.MOST_DAYS) @Schema(examples = "60")
            int days,

            @NotNull @Pattern(regexp = BASIS) @Schema(examples = "5f0a7c6d0b1e4a6f9d3c2b1a00112233")
            String basis) {}

    @GET
    @Refuses({"ROS-1810", "ROS-1815", "ROS-1816"})
    @Operation(
            operationId = "previewLoopPlan",
            summary = "Plans entries without keeping them",
            description = "Beside the cycles that stand: the least strength uncovered, then the most even days in the"
                    + " loop with those served before. No building has two cohorts on one day.")
    public EntryPlanView preview(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @OurTimes @Parameter(description = "The first day to cover.") LocalDate from,
            @QueryParam("days")
                    @DefaultValue("60")
                    @Min(1) @Max(EntryPlanning.MOST_DAYS) @Parameter(description = "How many days to cover.")
                    int days) {
        return queries.preview(id, from, days).orThrow();
    }

    @PUT
    @Refuses({"ROS-1807", "ROS-1810", "ROS-1815", "ROS-1816"})
    @Operation(
            operationId = "keepLoopPlan",
            summary = "Keeps a previewed plan of entries",
            description = "As it was previewed, or not at all. Everybody in it is told of their days.")
    public EntryPlanView keep(@PathParam("id") UUID id, @Valid WantedPlan wanted) {
        return PlanQueries.view(planEntries
                .plan(id, wanted.from(), wanted.days(), wanted.basis())
                .orThrow());
    }
}
