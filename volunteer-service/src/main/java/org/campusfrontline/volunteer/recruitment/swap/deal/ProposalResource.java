package org.campusfrontline.volunteer.recruitment.swap.deal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Agreements of two or three people: the yes of each, and that of an organiser where the post asks for it.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/exchange-proposals/{proposal}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "exchanges")
class ProposalResource {

    private final AgreeToDeal agreeToDeal;
    private final DeclineDeal declineDeal;
    private final ApproveDeal approveDeal;
    private final ProposalViews views;

    ProposalResource(AgreeToDeal agreeToDeal, DeclineDeal declineDeal, ApproveDeal approveDeal, ProposalViews views) {
        this.agreeToDeal = agreeToDeal;
        this.declineDeal = declineDeal;
        this.approveDeal = approveDeal;
        this.views = views;
    }

    @Schema(
            name = "ProposalAgreement",
            description = "`ignoreMyCalendar`: whether entries of the own imported calendar do not matter.")
    record ProposalAgreement(@Nullable Boolean ignoreMyCalendar) {}

    @Schema(name = "ProposalApproval", description = "Whether the seats may change hands.")
    record ProposalApproval(@NotNull Boolean approve) {}

    @PUT
    @Path("agreement")
    @Refuses({
        "VOL-2001",
        "VOL-2002",
        "VOL-2004",
        "VOL-2005",
        "VOL-2006",
        "VOL-2007",
        "VOL-2008",
        "VOL-2009",
        "VOL-2012",
        "VOL-2151",
        "VOL-2152",
        "VOL-2201",
        "VOL-2202",
        "VOL-2203",
        "VOL-2204",
        "VOL-2205",
        "VOL-2206",
        "VOL-2207",
        "VOL-2208",
        "VOL-2209",
        "VOL-2210",
        "VOL-2211",
        "VOL-2401",
        "VOL-2402",
        "VOL-2403",
        "VOL-2404",
        "VOL-2405",
        "VOL-2406",
        "VOL-3202",
        "VOL-3207",
        "VOL-3208",
        "VOL-3211"
    })
    @Operation(
            operationId = "agreeToProposal",
            summary = "Agree to give my seat for the one that is proposed",
            description =
                    "With the last yes all is checked anew for everybody, and all seats move at once or none does; where a post asks for the organiser's word, with that.")
    @APIResponse(responseCode = "200", description = "The proposal; the same again where the caller has agreed before")
    public RestResponse<ProposalView> agree(
            @PathParam("proposal") @Parameter(description = "Which proposal is meant.") UUID id,
            @NotNull @Valid ProposalAgreement agreement) {
        return answer(agreeToDeal
                .agree(new AgreeToDeal.Order(id, Boolean.TRUE.equals(agreement.ignoreMyCalendar())))
                .orThrow());
    }

    @PUT
    @Path("refusal")
    @Refuses("VOL-3211")
    @Operation(
            operationId = "declineProposal",
            summary = "Decline a proposal, or step back from an agreement",
            description = "Nobody is told who did. The seats of all are on offer again.")
    @APIResponse(responseCode = "200", description = "The proposal, which has ended")
    public RestResponse<ProposalView> decline(
            @PathParam("proposal") @Parameter(description = "Which proposal is meant.") UUID id) {
        return answer(declineDeal.decline(id).orThrow());
    }

    @PUT
    @Path("approval")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({
        "VOL-2001",
        "VOL-2002",
        "VOL-2004",
        "VOL-2005",
        "VOL-2006",
        "VOL-2007",
        "VOL-2008",
        "VOL-2009",
        "VOL-2012",
        "VOL-2151",
        "VOL-2152",
        "VOL-2201",
        "VOL-2202",
        "VOL-2203",
        "VOL-2204",
        "VOL-2205",
        "VOL-2206",
        "VOL-2207",
        "VOL-2208",
        "VOL-2209",
        "VOL-2210",
        "VOL-2211",
        "VOL-2401",
        "VOL-2402",
        "VOL-2403",
        "VOL-2404",
        "VOL-2405",
        "VOL-2406",
        "VOL-3202",
        "VOL-3203",
        "VOL-3207",
        "VOL-3208",
        "VOL-3211"
    })
    @Operation(
            operationId = "approveProposal",
            summary = "Agree to seats changing hands, or not",
            description =
                    "By an organiser of a post that asks for it, never for the own seat. Where units differ each organiser speaks for the own posts; with the last word the seats move.")
    @APIResponse(responseCode = "200", description = "The proposal: carried out, ended, or awaiting another organiser")
    public RestResponse<ProposalView> approve(
            @PathParam("proposal") @Parameter(description = "Which proposal is meant.") UUID id,
            @NotNull @Valid ProposalApproval approval) {
        return answer(approveDeal
                .approve(new ApproveDeal.Order(id, approval.approve()))
                .orThrow());
    }

    private RestResponse<ProposalView> answer(Deal deal) {
        ProposalView view = views.of(deal);
        return Answers.changed(view, view.version(), view.actions());
    }
}
