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
    @Operation(operationId = "listUnits", summary = "List units by their codes")
    public Page<UnitView> list(@BeanParam @Valid UnitFilter filter) {
        return queries.list(filter);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Role.VOLUNTEER, Role.SYSTEM})
    @Operation(operationId = "getUnit", summary = "Look at a unit")
    public RestResponse<UnitView> get(
            @PathParam("code") String code, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        UnitView unit = queries.find(code)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(unit, unit.version(), unit.actions(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-1002", "VOL-1003", "VOL-1004", "VOL-1005", "VOL-1006", "VOL-1007", "VOL-1011"})
    @Operation(operationId = "createUnit", summary = "Make a unit below others")
    public RestResponse<UnitView> create(@NotNull @Valid NewUnit wanted, @Context UriInfo uri) {
        UnitView unit = createUnit.create(wanted).orThrow();
        return Answers.created(unit, unit.version(), unit.actions(), uri, unit.code());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.OPERATOR)
    @Refuses("VOL-1009")
    @Operation(operationId = "changeUnit", summary = "Change a unit's kind and names")
    public RestResponse<UnitView> change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitChange wanted) {
        return changed(
                changeUnit.change(code, EntityTags.expected(ifMatch), wanted).orThrow());
    }

    @PUT
    @Path("{code}/placements/{tree}")
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-1003", "VOL-1004", "VOL-1005", "VOL-1006", "VOL-1007", "VOL-1009", "VOL-1010"})
    @Operation(operationId = "moveUnit", summary = "Place a unit elsewhere in a tree, from a date on")
    public RestResponse<UnitView> move(
            @PathParam("code") String code,
            @PathParam("tree") Tree tree,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitMove wanted) {
        return changed(
                moveUnit.move(code, EntityTags.expected(ifMatch), tree, wanted).orThrow());
    }

    @PUT
    @Path("{code}/deactivation")
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"VOL-1008", "VOL-1009", "VOL-1010"})
    @Operation(operationId = "deactivateUnit", summary = "End a unit that has nothing below it")
    public RestResponse<UnitView> deactivate(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(
                deactivateUnit.deactivate(code, EntityTags.expected(ifMatch)).orThrow());
    }

    private static RestResponse<UnitView> changed(UnitView unit) {
        return Answers.changed(unit, unit.version(), unit.actions());
    }
}
