package org.campusfrontline.roster.period;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
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
import org.campusfrontline.platform.Outcome;
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
import org.campusfrontline.roster.period.PeriodRequests.NewPeriod;
import org.campusfrontline.roster.period.PeriodRequests.PeriodTitles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Planning periods over HTTP.
@Path("/v1/planning-periods")
@Tag(name = "planning-periods", description = "Who is to be planned for which days under which rules.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PeriodResource {

    private final PeriodQueries queries;
    private final CreatePeriod createPeriod;
    private final ImportInstance importInstance;
    private final ImportInrc2 importInrc2;
    private final ChangePeriod changePeriod;

    PeriodResource(
            PeriodQueries queries,
            CreatePeriod createPeriod,
            ImportInstance importInstance,
            ImportInrc2 importInrc2,
            ChangePeriod changePeriod) {
        this.queries = queries;
        this.createPeriod = createPeriod;
        this.importInstance = importInstance;
        this.importInrc2 = importInrc2;
        this.changePeriod = changePeriod;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listPlanningPeriods",
            summary = "Lists planning periods",
            description = "Those of the units that the caller plans or watches over, the newest first.")
    public Page<PeriodView> list(
            @QueryParam("tree") @Parameter(description = "Only those of units in this tree.") @Nullable String tree,
            @QueryParam("unit") @Parameter(description = "Only those of this unit.") @Nullable String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.list(tree, unit, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getPlanningPeriod",
            summary = "Shows a planning period",
            description = "Without its lists, which have paths of their own.")
    public RestResponse<PeriodView> get(@PathParam("id") UUID id) {
        PeriodView period =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.tagged(period, period.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1001", "ROS-1002"})
    @Operation(
            operationId = "createPlanningPeriod",
            summary = "Begins a planning period",
            description = "With empty lists, as a draft of the unit.")
    @APIResponse(
            responseCode = "201",
            description = "The period",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public RestResponse<PeriodView> create(@Valid NewPeriod wanted, @Context UriInfo uri) {
        return created(createPeriod.create(wanted).orThrow(), uri);
    }

    @POST
    @Path("/imports")
    @Idempotent
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1001", "ROS-1002", "ROS-1004", "ROS-1011", "ROS-1012", "ROS-1013", "ROS-1021"})
    @Operation(
            operationId = "importPlanningPeriod",
            summary = "Begins a planning period from a published instance",
            description = "In the text format of Curtois and Qu, or of the second nurse rostering competition: its"
                    + " scenario, its history and its weeks, one after the other. Then skills become posts, and"
                    + " contracts rule sets that bind the period. The anonymous staff of the text are mapped, in their"
                    + " order, to `people`, or else to the unit's own active members in the order of their numbers."
                    + " Every fault of the text is named with its line. The format's first day is a Monday.")
    @APIResponse(
            responseCode = "201",
            description = "The period",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public RestResponse<PeriodView> importInstance(
            @Valid @BeanParam ImportInstance.Parameters parameters, String instance, @Context UriInfo uri) {
        Outcome<PeriodView> read = Inrc2Text.isOne(instance)
                ? importInrc2.read(parameters, instance)
                : importInstance.read(parameters, instance);
        return created(read.orThrow(), uri);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1003")
    @Operation(
            operationId = "changePlanningPeriod",
            summary = "Changes a draft's titles",
            description = "From the version that If-Match names.")
    public RestResponse<PeriodView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid PeriodTitles wanted) {
        PlanningPeriod.Titles titles = new PlanningPeriod.Titles(wanted.titleZh(), wanted.titleEn());
        ChangePeriod.Order order =
                new ChangePeriod.Order(id, EntityTags.expected(ifMatch), new Change.TitlesChanged(titles));
        PeriodView period = changePeriod.change(order).orThrow();
        return Answers.tagged(period, period.version());
    }

    private static RestResponse<PeriodView> created(PeriodView period, UriInfo uri) {
        return RestResponse.ResponseBuilder.<PeriodView>create(RestResponse.Status.CREATED)
                .entity(period)
                .tag(EntityTags.of(period.version()))
                .header(
                        "Location",
                        uri.getBaseUri()
                                .resolve("v1/planning-periods/" + period.id())
                                .getRawPath())
                .build();
    }
}
