package org.campusfrontline.roster.onduty.site;

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

/// Duty sites over HTTP.
@Path("/v1/duty-sites")
@Tag(name = "duty-sites", description = "Places of a unit that have a leader on duty each day.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DutySiteResource {

    private final DutySiteQueries queries;
    private final KeepDutySite keepDutySite;

    DutySiteResource(DutySiteQueries queries, KeepDutySite keepDutySite) {
        this.queries = queries;
        this.keepDutySite = keepDutySite;
    }

    @GET
    @RolesAllowed(Role.DUTY_STAFF)
    @Operation(
            operationId = "listDutySites",
            summary = "Lists duty sites",
            description = "In the order of their making, with the telephone of each duty desk.")
    public Page<DutySiteView> list(
            @QueryParam("unit") @Parameter(description = "Only those of this unit.") @Nullable String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.list(unit, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.DUTY_STAFF)
    @Operation(
            operationId = "getDutySite",
            summary = "Shows a duty site",
            description = "With its desk's telephone and the hour at which the leader changes.")
    public RestResponse<DutySiteView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        DutySiteView view =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(view, view.version(), List.of(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1601", "ROS-1602"})
    @Operation(
            operationId = "createDutySite",
            summary = "Names a duty site of a unit",
            description = "One of each place. The hour at which its leader changes stays as it is named here.")
    @APIResponse(
            responseCode = "201",
            description = "The site",
            content = @Content(schema = @Schema(implementation = DutySiteView.class)))
    public RestResponse<DutySiteView> create(@Valid DutySiteRequests.NewDutySite wanted, @Context UriInfo uri) {
        DutySiteView view = keepDutySite.create(wanted).orThrow();
        return Answers.created(view, view.version(), List.of(), uri, view.id().toString());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Operation(
            operationId = "changeDutySite",
            summary = "Changes a duty site's names and telephone",
            description = "From the version that If-Match names.")
    public RestResponse<DutySiteView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid DutySiteRequests.SiteChange wanted) {
        DutySiteView view =
                keepDutySite.change(id, EntityTags.expected(ifMatch), wanted).orThrow();
        return Answers.changed(view, view.version(), List.of());
    }
}
