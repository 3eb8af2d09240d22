package org.campusfrontline.roster.onduty.lead;

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
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Plans of leaders over HTTP.
@Path("/v1/lead-plans/{id}")
@Tag(name = "leaders-on-duty")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LeadPlanResource {

    private final LeadQueries queries;
    private final DraftLeadPlan draftLeadPlan;
    private final PublishLeadPlan publishLeadPlan;

    LeadPlanResource(LeadQueries queries, DraftLeadPlan draftLeadPlan, PublishLeadPlan publishLeadPlan) {
        this.queries = queries;
        this.draftLeadPlan = draftLeadPlan;
        this.publishLeadPlan = publishLeadPlan;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getLeadPlan",
            summary = "Shows a plan of leaders",
            description = "As it was drafted or published; substitutes are shown with the days in force.")
    public RestResponse<LeadViews.LeadPlanView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        LeadViews.LeadPlanView plan =
                queries.plan(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(plan, plan.version(), List.of(), ifNoneMatch);
    }

    @PUT
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1603", "ROS-1604", "ROS-1605", "ROS-1606", "ROS-1607", "ROS-1820"})
    @Operation(
            operationId = "changeLeadPlan",
            summary = "Drafts a plan of leaders anew",
            description = "As a whole, from the version that If-Match names. A published plan never changes.")
    public RestResponse<LeadViews.LeadPlanView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid LeadRequests.LeadPlanDraft wanted) {
        LeadViews.LeadPlanView plan =
                draftLeadPlan.change(id, EntityTags.expected(ifMatch), wanted).orThrow();
        return Answers.changed(plan, plan.version(), List.of());
    }

    @PUT
    @Path("/publication")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1603", "ROS-1607", "ROS-1609", "ROS-1820"})
    @Operation(
            operationId = "publishLeadPlan",
            summary = "Publishes a plan of leaders",
            description =
                    "From the version that If-Match names. Its days come into force, those that are over excepted;"
                            + " leaders of days that changed are told.")
    public RestResponse<LeadViews.LeadPlanView> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        LeadViews.LeadPlanView plan =
                publishLeadPlan.publish(id, EntityTags.expected(ifMatch)).orThrow();
        return Answers.changed(plan, plan.version(), List.of());
    }
}
