package org.campusfrontline.roster.supply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
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

/// A unit's stock over HTTP: counts alone, never a name.
@Path("/v1/units/{tree}/{unit}/supply-stock")
@Tag(name = "supplies", description = "Meals, beds and protective sets, in numbers.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SupplyStockResource {

    private final SupplyPlans plans;
    private final SupplyAccess access;
    private final MoveSupplies moveSupplies;

    SupplyStockResource(SupplyPlans plans, SupplyAccess access, MoveSupplies moveSupplies) {
        this.plans = plans;
        this.access = access;
        this.moveSupplies = moveSupplies;
    }

    @GET
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getSupplyStock",
            summary = "Shows what a unit has in stock",
            description =
                    "Beds and protective sets, and from which day they do not last for the published duties ahead;"
                            + " what never was in stock is not named.")
    public SupplyRequests.SupplyStock stock(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit) {
        if (!access.sees(tree, unit)) {
            throw new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
        }
        return plans.stock(tree, unit);
    }

    @POST
    @Path("/moves")
    @Idempotent
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1502", "ROS-1503"})
    @Operation(
            operationId = "moveSupplies",
            summary = "Takes supplies in or issues them",
            description =
                    "Never more than the stock holds; answers what it holds then. Where it no longer lasts, whoever"
                            + " keeps it is told once.")
    @APIResponse(
            responseCode = "201",
            description = "The stock",
            content = @Content(schema = @Schema(implementation = SupplyRequests.SupplyStock.class)))
    public RestResponse<SupplyRequests.SupplyStock> move(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit,
            @Valid SupplyRequests.NewSupplyMove wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                moveSupplies.move(tree, unit, wanted).orThrow());
    }
}
