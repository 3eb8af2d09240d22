package org.campusfrontline.roster.carefund.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Condolence visits over HTTP.
@Path("/v1/condolence-visits")
@Tag(name = "visits", description = "Visits to units, groups, and people who agreed.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class VisitResource {

    private final VisitQueries queries;
    private final PlanVisit planVisit;
    private final StepVisit stepVisit;

    VisitResource(VisitQueries queries, PlanVisit planVisit, StepVisit stepVisit) {
        this.queries = queries;
        this.planVisit = planVisit;
        this.stepVisit = stepVisit;
    }

    @GET
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listCondolenceVisits",
            summary = "Lists a unit's visits",
            description = "In the order of planning, ended ones too.")
    public Page<VisitView> list(
            @QueryParam("tree") @Parameter(description = "The unit's tree.") @NotNull String tree,
            @QueryParam("unit") @Parameter(description = "The unit.") @NotNull String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofUnit(tree, unit, Cursor.read(cursor, 1), limit).orElseThrow(VisitResource::notFound);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getCondolenceVisit",
            summary = "Shows a visit",
            description = "With what the caller may do with it now.")
    public RestResponse<VisitView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        VisitView view = queries.find(id).orElseThrow(VisitResource::notFound);
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1412", "ROS-1413", "ROS-1416"})
    @Operation(
            operationId = "planCondolenceVisit",
            summary = "Plans a visit",
            description = "To a unit, a group or a person, out of the unit's purse for visits. A person agrees first."
                    + " There is no field for why.")
    @APIResponse(
            responseCode = "201",
            description = "The visit",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    public RestResponse<VisitView> plan(@Valid VisitRequests.NewVisit wanted, @Context UriInfo uri) {
        VisitView view = queries.view(planVisit.plan(wanted).orThrow());
        return Answers.created(
                view, view.version(), view.actions(), uri, view.id().toString());
    }

    @PUT
    @Path("/{id}/making")
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1401", "ROS-1402", "ROS-1403", "ROS-1405", "ROS-1408", "ROS-1411", "ROS-1413", "ROS-1417"})
    @Operation(
            operationId = "bookCondolenceVisit",
            summary = "Books a visit that was made",
            description = "On a receipt, out of the unit's purse for visits. To nobody who has not agreed.")
    public RestResponse<VisitView> make(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid VisitRequests.VisitMade made) {
        return stepped(id, ifMatch, new StepVisit.Step.Make(made.receipt()));
    }

    @PUT
    @Path("/{id}/ending")
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses("ROS-1408")
    @Operation(
            operationId = "endCondolenceVisit",
            summary = "Ends a visit that was not made",
            description = "It looks the same whoever ended it.")
    public RestResponse<VisitView> end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return stepped(id, ifMatch, new StepVisit.Step.End());
    }

    private RestResponse<VisitView> stepped(UUID id, @Nullable String ifMatch, StepVisit.Step step) {
        VisitView view = queries.view(
                stepVisit.step(id, EntityTags.expected(ifMatch), step).orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
