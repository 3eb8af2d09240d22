package org.campusfrontline.roster.onduty.lead;

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
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Plans of a site's leaders over HTTP.
@Path("/v1/duty-sites/{id}/lead-plans")
@Tag(name = "leaders-on-duty", description = "Who leads a site on which day.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SiteLeadPlansResource {

    private final LeadQueries queries;
    private final DraftLeadPlan draftLeadPlan;

    SiteLeadPlansResource(LeadQueries queries, DraftLeadPlan draftLeadPlan) {
        this.queries = queries;
        this.draftLeadPlan = draftLeadPlan;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listLeadPlans",
            summary = "Lists plans of a site's leaders",
            description = "Drafts and published ones, the newest first.")
    public Page<LeadViews.LeadPlanView> plans(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.plans(id, Cursor.read(cursor, 1), limit);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1603", "ROS-1604", "ROS-1605", "ROS-1606", "ROS-1820"})
    @Operation(
            operationId = "draftLeadPlan",
            summary = "Drafts who leads a site's days",
            description =
                    "At most 100 days. `days` are settled by hand; the others go in turn to `leaders`, fair by class of"
                            + " day, by what each led in the year before and by the load ledger. Who leads next stands in for"
                            + " today's leader where no deputy is named. Days that nobody can lead are listed as gaps.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = LeadViews.LeadPlanView.class)))
    public RestResponse<LeadViews.LeadPlanView> draft(
            @PathParam("id") UUID id, @Valid LeadRequests.LeadPlanDraft wanted, @Context UriInfo uri) {
        LeadViews.LeadPlanView plan = draftLeadPlan.draft(id, wanted).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, plan)
                .tag(EntityTags.of(plan.version()))
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/lead-plans/" + plan.id()).getRawPath())
                .build();
    }
}
