package org.campusfrontline.roster.supply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.supply.rule.SupplyNorms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Supplies of people on duty over HTTP: counts alone, never a name.
@Path("/v1")
@Tag(name = "supplies", description = "Meals, beds and protective sets, in numbers.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SupplyResource {

    private final SupplyPlans plans;
    private final SupplyStore supplies;
    private final SupplyAccess access;
    private final ChangeNorms changeNorms;
    private final MoveSupplies moveSupplies;

    SupplyResource(
            SupplyPlans plans,
            SupplyStore supplies,
            SupplyAccess access,
            ChangeNorms changeNorms,
            MoveSupplies moveSupplies) {
        this.plans = plans;
        this.supplies = supplies;
        this.access = access;
        this.changeNorms = changeNorms;
        this.moveSupplies = moveSupplies;
    }

    @GET
    @Path("/planning-periods/{id}/supply-norms")
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getSupplyNorms",
            summary = "Shows what one person on each shift gets",
            description = "A shift that is not named gets nothing; version 0 where nothing was said.")
    public RestResponse<SupplyRequests.Norms> norms(@PathParam("id") UUID id) {
        return tagged(plans.norms(id).orElseThrow(SupplyResource::notFound));
    }

    @PUT
    @Path("/planning-periods/{id}/supply-norms")
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses("ROS-1501")
    @Operation(
            operationId = "replaceSupplyNorms",
            summary = "Says what one person on each shift gets",
            description = "From the version that If-Match names (`\"v0\"` for the first); the plan follows at once.")
    public RestResponse<SupplyRequests.Norms> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid SupplyRequests.Norms wanted) {
        return tagged(changeNorms
                .change(id, new SupplyNorms(wanted.shifts()), EntityTags.expected(ifMatch))
                .orThrow());
    }

    @GET
    @Path("/planning-periods/{id}/supply-plan")
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getSupplyPlan",
            summary = "Shows what a published roster needs",
            description = "Meals, beds and protective sets by day and shift, from the duties in force, and from which day"
                    + " the unit's stock does not last. Numbers alone: a kitchen learns of nobody.")
    public SupplyRequests.SupplyPlan plan(@PathParam("id") UUID id) {
        return plans.of(id).orElseThrow(SupplyResource::notFound);
    }

    @GET
    @Path("/units/{tree}/{unit}/supply-stock")
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getSupplyStock",
            summary = "Shows what a unit has in stock",
            description = "Beds and protective sets; what never was in stock is not named.")
    public SupplyRequests.SupplyStock stock(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit) {
        if (!access.sees(tree, unit)) {
            throw notFound();
        }
        return new SupplyRequests.SupplyStock(supplies.stock(tree, unit));
    }

    @POST
    @Path("/supply-moves")
    @Idempotent
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1502", "ROS-1503"})
    @Operation(
            operationId = "moveSupplies",
            summary = "Takes supplies in or issues them",
            description = "Never more than the stock holds; answers what it holds then.")
    @APIResponse(
            responseCode = "201",
            description = "The stock",
            content = @Content(schema = @Schema(implementation = SupplyRequests.SupplyStock.class)))
    public RestResponse<SupplyRequests.SupplyStock> move(@Valid SupplyRequests.NewSupplyMove wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED, moveSupplies.move(wanted).orThrow());
    }

    private static RestResponse<SupplyRequests.Norms> tagged(SupplyStore.Kept kept) {
        return RestResponse.ResponseBuilder.<SupplyRequests.Norms>create(RestResponse.Status.OK)
                .entity(new SupplyRequests.Norms(kept.norms().byShift()))
                .tag(EntityTags.of(kept.version()))
                .build();
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
