package org.campusfrontline.roster.carefund.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Visits that the caller is asked about, over HTTP.
@Path("/v1/my/condolence-visits")
@Tag(name = "visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyVisitsResource {

    private final VisitQueries queries;
    private final StepVisit stepVisit;

    MyVisitsResource(VisitQueries queries, StepVisit stepVisit) {
        this.queries = queries;
        this.stepVisit = stepVisit;
    }

    @GET
    @Operation(
            operationId = "listMyCondolenceVisits",
            summary = "Lists visits to the caller",
            description = "Those planned, made and ended, in the order of planning.")
    public Page<VisitView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(Cursor.read(cursor, 1), limit);
    }

    @PUT
    @Path("/{id}/consent")
    @Refuses("ROS-1408")
    @Operation(
            operationId = "agreeToCondolenceVisit",
            summary = "Agrees to a visit",
            description = "Nobody is visited who did not; it can be ended until it is made.")
    public RestResponse<VisitView> agree(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return stepped(id, ifMatch, new StepVisit.Step.Agree());
    }

    @PUT
    @Path("/{id}/ending")
    @Refuses("ROS-1408")
    @Operation(
            operationId = "endMyCondolenceVisit",
            summary = "Ends a visit to the caller",
            description = "It looks the same as when a care officer ended it.")
    public RestResponse<VisitView> end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return stepped(id, ifMatch, new StepVisit.Step.EndMine());
    }

    private RestResponse<VisitView> stepped(UUID id, @Nullable String ifMatch, StepVisit.Step step) {
        VisitView view = queries.view(
                stepVisit.step(id, EntityTags.expected(ifMatch), step).orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }
}
