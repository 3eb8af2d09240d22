package org.campusfrontline.roster.closedloop.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.closedloop.policy.PolicyRequests.NewLoopPolicy;
import org.campusfrontline.roster.closedloop.policy.PolicyRequests.NewPolicyVersion;
import org.campusfrontline.roster.closedloop.policy.PolicyViews.LoopPolicyView;
import org.campusfrontline.roster.closedloop.policy.PolicyViews.PolicyVersionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Policies of closed loops over HTTP.
@Path("/v1/closed-loop-policies")
@Tag(name = "closed-loop", description = "People who live where they work in turns: policies, loops, cohorts, days.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PolicyResource {

    private final PolicyViews views;
    private final CreatePolicy createPolicy;
    private final DraftPolicy draftPolicy;

    PolicyResource(PolicyViews views, CreatePolicy createPolicy, DraftPolicy draftPolicy) {
        this.views = views;
        this.createPolicy = createPolicy;
        this.draftPolicy = draftPolicy;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listLoopPolicies",
            summary = "Lists policies of closed loops",
            description = "Of all units, since a loop may be bound to a policy of a unit above its own.")
    public Page<LoopPolicyView> list(
            @QueryParam("unit") @Parameter(description = "Only those of this unit.") @Nullable String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return views.list(unit, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getLoopPolicy",
            summary = "Shows a policy of closed loops",
            description = "With the newest version that was published.")
    public LoopPolicyView get(@PathParam("id") UUID id) {
        return found(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1803", "ROS-1804"})
    @Operation(
            operationId = "createLoopPolicy",
            summary = "Begins a policy of closed loops",
            description = "For the unit and those below it. What it says is drafted and published in versions.")
    @APIResponse(
            responseCode = "201",
            description = "The policy",
            content = @Content(schema = @Schema(implementation = LoopPolicyView.class)))
    public RestResponse<LoopPolicyView> create(@Valid NewLoopPolicy wanted, @Context UriInfo uri) {
        LoopPolicyView view = views.view(createPolicy.create(wanted).orThrow());
        return Answers.created(view, 1, view.actions(), uri, view.id().toString());
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listLoopPolicyVersions",
            summary = "Lists what a policy says and said",
            description = "Drafts too, the newest first; each with its source and the days on which it is in force.")
    public Page<PolicyVersionView> versions(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.within(views.versions(found(id)), cursor, limit, PolicyVersionView::number);
    }

    @POST
    @Path("/{id}/versions")
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1801")
    @Operation(
            operationId = "draftLoopPolicyVersion",
            summary = "Drafts a version of a policy",
            description = "Days of each phase, days of tests, and the source with its words. It changes nobody's days"
                    + " until it is published.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PolicyVersionView.class)))
    public RestResponse<PolicyVersionView> draft(
            @PathParam("id") UUID id, @Valid NewPolicyVersion wanted, @Context UriInfo uri) {
        PolicyVersionView view = views.version(draftPolicy.draft(id, wanted).orThrow());
        return Answers.created(view, view.version(), view.actions(), uri, Integer.toString(view.number()));
    }

    private LoopPolicyView found(UUID id) {
        return views.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
