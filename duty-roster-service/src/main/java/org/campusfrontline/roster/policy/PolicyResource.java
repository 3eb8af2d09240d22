package org.campusfrontline.roster.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.policy.PolicyStore.Kept;
import org.campusfrontline.roster.policy.PolicyStore.Place;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What units ask of their rosters, over HTTP.
@Path("/v1/roster-policies/{tree}/{unit}")
@Tag(name = "roster-policies", description = "Review, freeze and acknowledgement of rosters.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PolicyResource {

    private static final String TREES = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private final PolicyQueries queries;
    private final ChangePolicy changePolicy;

    PolicyResource(PolicyQueries queries, ChangePolicy changePolicy) {
        this.queries = queries;
        this.changePolicy = changePolicy;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getRosterPolicy",
            summary = "Shows what a unit asks of its rosters",
            description = "What the unit says itself and what holds there; version 0 where it says nothing.")
    public RestResponse<PolicyViews.PolicyView> get(
            @PathParam("tree") @Parameter(description = "The tree.") @Pattern(regexp = TREES) String tree,
            @PathParam("unit") @Parameter(description = "The unit.") @Pattern(regexp = CODE) String unit) {
        return tagged(queries.view(new Place(tree, unit, "")));
    }

    @PUT
    @RolesAllowed(Role.OPERATOR)
    @Refuses("ROS-1761")
    @Operation(
            operationId = "changeRosterPolicy",
            summary = "Says what a unit asks of its rosters",
            description = "For the unit and all below it that say nothing else, from the version that If-Match names"
                    + " (`\"v0\"` for the first): whether a roster is reviewed before it is published, from how many"
                    + " hours before their beginning duties are frozen, and how long people have to acknowledge"
                    + " changed duties.")
    public RestResponse<PolicyViews.PolicyView> change(
            @PathParam("tree") @Parameter(description = "The tree.") @Pattern(regexp = TREES) String tree,
            @PathParam("unit") @Parameter(description = "The unit.") @Pattern(regexp = CODE) String unit,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PolicyViews.RosterPolicy wanted) {
        Kept kept = new Kept(wanted.reviewNeeded(), wanted.freezeHours(), wanted.acknowledgeHours(), 0);
        return tagged(changePolicy
                .change(new Place(tree, unit, ""), kept, EntityTags.expected(ifMatch))
                .orThrow());
    }

    @GET
    @Path("/posts/{post}")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getRosterPolicyOfPost",
            summary = "Shows from when on duties of a post are frozen",
            description = "What the unit says of that post alone and what holds for it.")
    public RestResponse<PolicyViews.PolicyView> ofPost(
            @PathParam("tree") @Parameter(description = "The tree.") @Pattern(regexp = TREES) String tree,
            @PathParam("unit") @Parameter(description = "The unit.") @Pattern(regexp = CODE) String unit,
            @PathParam("post") @Parameter(description = "The post.") @Pattern(regexp = CODE) String post) {
        return tagged(queries.view(new Place(tree, unit, post)));
    }

    @PUT
    @Path("/posts/{post}")
    @RolesAllowed(Role.OPERATOR)
    @Refuses("ROS-1761")
    @Operation(
            operationId = "changeRosterPolicyOfPost",
            summary = "Says from when on duties of a post are frozen",
            description = "For that post of the unit alone, from the version that If-Match names (`\"v0\"` for the"
                    + " first).")
    public RestResponse<PolicyViews.PolicyView> changeOfPost(
            @PathParam("tree") @Parameter(description = "The tree.") @Pattern(regexp = TREES) String tree,
            @PathParam("unit") @Parameter(description = "The unit.") @Pattern(regexp = CODE) String unit,
            @PathParam("post") @Parameter(description = "The post.") @Pattern(regexp = CODE) String post,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PolicyViews.PostPolicy wanted) {
        Kept kept = new Kept(null, wanted.freezeHours(), null, 0);
        return tagged(changePolicy
                .change(new Place(tree, unit, post), kept, EntityTags.expected(ifMatch))
                .orThrow());
    }

    private static RestResponse<PolicyViews.PolicyView> tagged(PolicyViews.PolicyView view) {
        return Answers.tagged(view, view.version());
    }
}
