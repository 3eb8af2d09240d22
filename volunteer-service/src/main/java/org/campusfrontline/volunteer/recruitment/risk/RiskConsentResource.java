package org.campusfrontline.volunteer.recruitment.risk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.recruitment.risk.RiskRequests.RiskAcceptance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The risks that the caller has accepted.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "profiles")
class RiskConsentResource {

    private final RiskConsents consents;
    private final AcceptRisks acceptRisks;
    private final WithdrawConsent withdrawConsent;
    private final Caller caller;

    RiskConsentResource(
            RiskConsents consents, AcceptRisks acceptRisks, WithdrawConsent withdrawConsent, Caller caller) {
        this.consents = consents;
        this.acceptRisks = acceptRisks;
        this.withdrawConsent = withdrawConsent;
        this.caller = caller;
    }

    @GET
    @Path("risk-consents")
    @Operation(
            operationId = "listMyRiskConsents",
            summary = "List the risk notices that I accepted",
            description = "Each with its version and whether that is still the present one.")
    @APIResponse(responseCode = "200", description = "A page of consents")
    public Page<RiskConsent> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return Page.within(consents.list(caller.person()), cursor, limit, one -> one.category() + "/" + one.notice());
    }

    @PUT
    @Path("risk-consents/{category}")
    @Refuses("VOL-2251")
    @Operation(
            operationId = "acceptRisks",
            summary = "Accept the risks of a post category",
            description = "Names the version that was read; only the present one can be accepted.")
    @APIResponse(responseCode = "200", description = "The consent")
    public RiskConsent accept(
            @PathParam("category") @Parameter(description = "Which category is meant.") String category,
            @NotNull @Valid RiskAcceptance read) {
        return acceptRisks.accept(caller.person(), category, read.notice()).orThrow();
    }

    @DELETE
    @Path("risk-consents/{category}")
    @Operation(
            operationId = "withdrawRiskConsent",
            summary = "Take back that I accept the risks of a category",
            description = "Always possible. Seats that rest on it are released in time where it stays withdrawn.")
    @APIResponse(responseCode = "204", description = "It is taken back, or was never given")
    public void withdraw(@PathParam("category") @Parameter(description = "Which category is meant.") String category) {
        withdrawConsent.withdraw(caller.person(), category).orThrow();
    }
}
