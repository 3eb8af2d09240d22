package org.campusfrontline.roster.closedloop.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.roster.closedloop.loop.LoopAccess;
import org.campusfrontline.roster.closedloop.plan.PlanViews.PolicyChangeView;
import org.campusfrontline.roster.closedloop.policy.PolicyViews;
import org.campusfrontline.roster.closedloop.policy.PolicyViews.PolicyVersionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A version of a policy over HTTP: shown, previewed, put in force.
@Path("/v1/closed-loop-policies/{id}/versions/{number}")
@Tag(name = "closed-loop")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class PolicyVersionResource {

    private final PolicyViews policies;
    private final PolicyChangeQueries queries;
    private final PublishPolicy publishPolicy;
    private final ChangeViews views;

    PolicyVersionResource(
            PolicyViews policies, PolicyChangeQueries queries, PublishPolicy publishPolicy, ChangeViews views) {
        this.policies = policies;
        this.queries = queries;
        this.publishPolicy = publishPolicy;
        this.views = views;
    }

    /// From which day on, and which preview is wanted.
    record PolicyPublication(
            @NotNull @OurTimes LocalDate from,

            @NotNull @Pattern(regexp = PlanResource.BASIS) @Schema(examples = "5f0a7c6d0b1e4a6f9d3c2b1a00112233")
            String basis) {}

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getLoopPolicyVersion",
            summary = "Shows a version of a policy",
            description = "With its source and, once published, the days on which it is in force.")
    public RestResponse<PolicyVersionView> get(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "The version's number.") int number,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        PolicyVersionView view = policies.version(id, number).orElseThrow(LoopAccess::notFound);
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @GET
    @Path("/preview")
    @Refuses({"ROS-1805", "ROS-1806", "ROS-1808", "ROS-1816"})
    @Operation(
            operationId = "previewLoopPolicyVersion",
            summary = "Shows what a draft would change",
            description = "Of all open cycles that it binds, from a day on: whose days or buildings, how, and where"
                    + " strength is missing then. Later cohorts move as few people-days as possible, then as few days.")
    public PolicyChangeView preview(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "The version's number.") int number,
            @QueryParam("from") @NotNull @OurTimes @Parameter(description = "The first day in force.") LocalDate from) {
        return queries.preview(id, number, from).orThrow();
    }

    @PUT
    @Path("/publication")
    @Refuses({"ROS-1805", "ROS-1806", "ROS-1807", "ROS-1808", "ROS-1816"})
    @Operation(
            operationId = "publishLoopPolicyVersion",
            summary = "Puts a version in force and re-plans by it",
            description = "As previewed, or not at all. What has passed stays; only those are told whose own dates"
                    + " or buildings change.")
    public PolicyChangeView publish(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "The version's number.") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PolicyPublication wanted) {
        return views.view(publishPolicy
                .publish(id, number, wanted.from(), wanted.basis(), EntityTags.expected(ifMatch))
                .orThrow());
    }
}
