package org.campusfrontline.roster.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Whether a period's rosters are reviewed, over HTTP.
@Path("/v1/planning-periods/{id}/review-demand")
@Tag(name = "roster-policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReviewDemandResource {

    private final PolicyQueries queries;
    private final DemandReview demandReview;

    ReviewDemandResource(PolicyQueries queries, DemandReview demandReview) {
        this.queries = queries;
        this.demandReview = demandReview;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getReviewDemand",
            summary = "Shows whether a period's rosters are reviewed before publication",
            description = "What the period says itself, and whether a review is needed by it or by its unit.")
    public RestResponse<PolicyViews.DemandView> get(@PathParam("id") UUID id) {
        return queries.demand(id)
                .map(view -> Answers.tagged(view, view.version()))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @PUT
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Operation(
            operationId = "changeReviewDemand",
            summary = "Says whether a period's rosters are reviewed before publication",
            description = "From the version that If-Match names (`\"v0\"` for the first). A period may ask for a review"
                    + " where its unit asks for none; what the unit asks it cannot waive.")
    public RestResponse<PolicyViews.DemandView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PolicyViews.ReviewDemand wanted) {
        PolicyViews.DemandView view = demandReview
                .demand(id, wanted.needed(), EntityTags.expected(ifMatch))
                .orThrow();
        return Answers.tagged(view, view.version());
    }
}
