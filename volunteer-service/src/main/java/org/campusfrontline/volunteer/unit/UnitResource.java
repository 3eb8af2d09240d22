package org.campusfrontline.volunteer.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.unit.UnitRequests.NewUnit;
import org.campusfrontline.volunteer.unit.UnitRequests.UnitChange;
import org.campusfrontline.volunteer.unit.UnitRequests.UnitMove;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Units over HTTP: everybody signed in sees them, operators of the place change them.
@Path("/v1/units")
@Tag(name = "units", description = "Organisations and places, and the trees in which they stand.")
class UnitResource {

    private final UnitQueries queries;
    private final CreateUnit createUnit;
    private final ChangeUnit changeUnit;
    private final MoveUnit moveUnit;
    private final DeactivateUnit deactivateUnit;

    UnitResource(
            UnitQueries queries,
            CreateUnit createUnit,
            ChangeUnit changeUnit,
            MoveUnit moveUnit,
            DeactivateUnit deactivateUnit) {
        this.queries = queries;
        this.createUnit = createUnit;
        this.changeUnit = changeUnit;
        this.moveUnit = moveUnit;
        this.deactivateUnit = deactivateUnit;
    }

    @GET
    @RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
    @Operation(
            operationId = "listUnits",
            summary = "List units by their codes",
            description =
                    "Filters narrow to a tree, to what stands directly below a parent, to a kind, and to an instant; without an instant the trees of now count.")
    @APIResponse(responseCode = "200", description = "A page of units")
    public Page<UnitView> list(@BeanParam @Valid UnitFilter filter) {
        return queries.list(filter);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
    @Operation(
            operationId = "getUnit",
            summary = "Look at a unit",
            description = "Everybody signed in sees every unit with all its places over time.")
    @APIResponse(responseCode = "200", description = "The unit")
    public RestResponse<UnitView> get(
            @PathParam("code") @Parameter(description = "The code of the unit.") String code,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitView unit = queries.find(code)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(unit, unit.version(), unit.actions(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-1002", "VOL-1003", "VOL-1004", "VOL-1005", "VOL-1006", "VOL-1007", "VOL-1011"})
    @Operation(
            operationId = "createUnit",
            summary = "Make a unit below others",
            description =
                    "The caller is operator on each parent named. A unit stands once in each tree, for the whole span below a parent that stands there too.")
    @APIResponse(
            responseCode = "201",
            description = "The new unit",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> create(@NotNull @Valid NewUnit wanted, @Context UriInfo uri) {
        UnitView unit = createUnit.create(wanted).orThrow();
        return Answers.created(unit, unit.version(), unit.actions(), uri, unit.code());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.OPERATOR)
    @Refuses("VOL-1009")
    @Operation(
            operationId = "changeUnit",
            summary = "Change a unit's kind and names",
            description =
                    "The caller is operator on a place of the unit. Names are held against the list of what is never recorded.")
    @APIResponse(responseCode = "200", description = "The changed unit")
    public RestResponse<UnitView> change(
            @PathParam("code") @Parameter(description = "The code of the unit.") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitChange wanted) {
        return changed(
                changeUnit.change(code, EntityTags.expected(ifMatch), wanted).orThrow());
    }

    @PUT
    @Path("{code}/placements/{tree}")
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-1003", "VOL-1004", "VOL-1005", "VOL-1006", "VOL-1007", "VOL-1009", "VOL-1010"})
    @Operation(
            operationId = "moveUnit",
            summary = "Place a unit elsewhere in a tree, from a date on",
            description =
                    "The caller is operator here and there. What stands in that tree ends where the new place begins, and what was planned for later is taken back. A unit that does not stand in the tree yet gets its first place.")
    @APIResponse(responseCode = "200", description = "The moved unit")
    public RestResponse<UnitView> move(
            @PathParam("code") @Parameter(description = "The code of the unit.") String code,
            @PathParam("tree") @Parameter(description = "The tree in which the unit gets its place.") Tree tree,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitMove wanted) {
        return changed(
                moveUnit.move(code, EntityTags.expected(ifMatch), tree, wanted).orThrow());
    }

    @PUT
    @Path("{code}/deactivation")
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-1008", "VOL-1009", "VOL-1010"})
    @Operation(
            operationId = "deactivateUnit",
            summary = "End a unit that has nothing below it",
            description = "Ends all its places now; what stands below it must be moved or ended first. A root stays.")
    @APIResponse(responseCode = "200", description = "The ended unit")
    public RestResponse<UnitView> deactivate(
            @PathParam("code") @Parameter(description = "The code of the unit.") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(
                deactivateUnit.deactivate(code, EntityTags.expected(ifMatch)).orThrow());
    }

    private static RestResponse<UnitView> changed(UnitView unit) {
        return Answers.changed(unit, unit.version(), unit.actions());
    }
}
