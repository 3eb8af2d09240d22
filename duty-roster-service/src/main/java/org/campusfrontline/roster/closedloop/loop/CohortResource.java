package org.campusfrontline.roster.closedloop.loop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.closedloop.loop.LoopViews.CohortView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A cohort over HTTP.
@Path("/v1/loop-cohorts/{id}")
@Tag(name = "closed-loop")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class CohortResource {

    private final LoopViews views;
    private final DissolveCohort dissolveCohort;

    CohortResource(LoopViews views, DissolveCohort dissolveCohort) {
        this.views = views;
        this.dissolveCohort = dissolveCohort;
    }

    @GET
    @Operation(
            operationId = "getLoopCohort",
            summary = "Shows a cohort",
            description = "With its people and the posts that these serve.")
    public RestResponse<CohortView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        CohortView view = views.cohort(id);
        return Answers.read(view, view.version(), List.of(), ifNoneMatch);
    }

    @PUT
    @Path("/dissolution")
    @Refuses("ROS-1814")
    @Operation(
            operationId = "dissolveLoopCohort",
            summary = "Dissolves a cohort",
            description = "Once its last day of rest is over; its people may be of another one then.")
    public RestResponse<CohortView> dissolve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        CohortView view = views.view(
                dissolveCohort.dissolve(id, EntityTags.expected(ifMatch)).orThrow());
        return Answers.changed(view, view.version(), List.of());
    }
}
