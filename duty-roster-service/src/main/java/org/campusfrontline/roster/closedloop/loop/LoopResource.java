package org.campusfrontline.roster.closedloop.loop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.LoopPart;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.NewClosedLoop;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.NewCohort;
import org.campusfrontline.roster.closedloop.loop.LoopViews.ClosedLoopView;
import org.campusfrontline.roster.closedloop.loop.LoopViews.CohortView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Loops and their cohorts over HTTP.
@Path("/v1/closed-loops")
@Tag(name = "closed-loop")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ROSTER_PLANNER)
class LoopResource {

    private final LoopViews views;
    private final CreateLoop createLoop;
    private final ChangeLoop changeLoop;
    private final FormCohort formCohort;

    LoopResource(LoopViews views, CreateLoop createLoop, ChangeLoop changeLoop, FormCohort formCohort) {
        this.views = views;
        this.createLoop = createLoop;
        this.changeLoop = changeLoop;
        this.formCohort = formCohort;
    }

    @GET
    @Operation(
            operationId = "listClosedLoops",
            summary = "Lists closed loops",
            description = "Those of units that the caller plans, in the order of their making.")
    public Page<ClosedLoopView> list(
            @QueryParam("unit") @Parameter(description = "Only those of this unit.") @Nullable String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return views.list(unit, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getClosedLoop",
            summary = "Shows a closed loop",
            description = "Its buildings with their beds, its posts with the people wanted, and how cohorts follow.")
    public RestResponse<ClosedLoopView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        ClosedLoopView view = views.get(id);
        return Answers.read(view, view.version(), List.of(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @Refuses({"ROS-1803", "ROS-1804", "ROS-1809", "ROS-1811"})
    @Operation(
            operationId = "createClosedLoop",
            summary = "Opens a closed loop",
            description = "Of a unit, bound to a policy of the unit or of one above it.")
    @APIResponse(
            responseCode = "201",
            description = "The loop",
            content = @Content(schema = @Schema(implementation = ClosedLoopView.class)))
    public RestResponse<ClosedLoopView> create(@Valid NewClosedLoop wanted, @Context UriInfo uri) {
        ClosedLoopView view = LoopViews.view(createLoop.create(wanted).orThrow());
        return Answers.created(view, view.version(), List.of(), uri, view.id().toString());
    }

    @PUT
    @Path("/{id}")
    @Refuses({"ROS-1811", "ROS-1812"})
    @Operation(
            operationId = "changeClosedLoop",
            summary = "Changes a closed loop",
            description = "A building in which people live or will live keeps its use and its beds; a post that people"
                    + " serve stays.")
    public RestResponse<ClosedLoopView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid LoopPart wanted) {
        ClosedLoopView view = LoopViews.view(
                changeLoop.change(id, wanted, EntityTags.expected(ifMatch)).orThrow());
        return Answers.changed(view, view.version(), List.of());
    }

    @GET
    @Path("/{id}/cohorts")
    @Operation(
            operationId = "listLoopCohorts",
            summary = "Lists a loop's cohorts",
            description = "Those that are not dissolved, with their people and the posts these serve.")
    public Page<CohortView> cohorts(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.within(views.cohorts(id), cursor, limit, CohortView::id);
    }

    @POST
    @Path("/{id}/cohorts")
    @Idempotent
    @Refuses({"ROS-1811", "ROS-1813"})
    @Operation(
            operationId = "formLoopCohort",
            summary = "Forms a cohort",
            description = "Of people who are of no other one; they will enter, live and leave together.")
    @APIResponse(
            responseCode = "201",
            description = "The cohort",
            content = @Content(schema = @Schema(implementation = CohortView.class)))
    public RestResponse<CohortView> form(@PathParam("id") UUID id, @Valid NewCohort wanted, @Context UriInfo uri) {
        CohortView view = views.view(formCohort.form(id, wanted).orThrow());
        return Answers.created(view, view.version(), List.of(), uri, view.id().toString());
    }
}
