package org.campusfrontline.roster.carefund.spending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.carefund.source.FundEntryView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// What units spend and give back, over HTTP.
@Path("/v1")
@Tag(name = "care-fund")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SpendingResource {

    private final SpendFromPurse spendFromPurse;
    private final GiveBack giveBack;

    SpendingResource(SpendFromPurse spendFromPurse, GiveBack giveBack) {
        this.spendFromPurse = spendFromPurse;
        this.giveBack = giveBack;
    }

    @POST
    @Path("/care-fund-spendings")
    @Idempotent
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1401", "ROS-1402", "ROS-1403", "ROS-1405", "ROS-1411", "ROS-1413"})
    @Operation(
            operationId = "bookFundSpending",
            summary = "Books what a unit spent",
            description = "Out of the unit's purse for the purpose, on a receipt that is booked once, in fen. Hardship"
                    + " grants and visits have paths of their own.")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = FundEntryView.class)))
    public RestResponse<FundEntryView> spend(@Valid SpendingRequests.NewSpending wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                FundEntryView.of(spendFromPurse.spend(wanted).orThrow()));
    }

    @POST
    @Path("/care-fund-returns")
    @Idempotent
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1405", "ROS-1413"})
    @Operation(
            operationId = "bookFundReturn",
            summary = "Gives money back to its source",
            description = "What a unit's purse holds unspent, as a whole or in part, in fen.")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = FundEntryView.class)))
    public RestResponse<FundEntryView> giveBack(@Valid SpendingRequests.NewFundReturn wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                FundEntryView.of(giveBack.giveBack(wanted).orThrow()));
    }
}
