package org.campusfrontline.volunteer.hours.reportin;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.hours.reportin.ReportInRequests.CommunityAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Open to whoever holds a community's one-time link, without an account.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/community-confirmations/{token}")
@PermitAll
@Tag(name = "report-ins", description = "Service for communities near home.")
class CommunityConfirmationResource {

    private final CommunityConfirmations confirmations;
    private final AnswerForCommunity answerForCommunity;

    CommunityConfirmationResource(CommunityConfirmations confirmations, AnswerForCommunity answerForCommunity) {
        this.confirmations = confirmations;
        this.answerForCommunity = answerForCommunity;
    }

    @GET
    @Refuses({"VOL-2814"})
    @Operation(
            operationId = "getCommunityConfirmation",
            summary = "See what a community is asked to confirm",
            description = "Open to whoever holds the link. To look at it does not use it up.")
    @APIResponse(responseCode = "200", description = "Who came, for what, and the minutes")
    public CommunityConfirmationView get(
            @PathParam("token") @Parameter(description = "The secret of the link.") String token) {
        return confirmations.show(token).orThrow();
    }

    @PUT
    @Refuses({"VOL-2804", "VOL-2808", "VOL-2809", "VOL-2813", "VOL-2814", "VOL-2815"})
    @Operation(
            operationId = "answerForCommunity",
            summary = "Confirm or refuse the minutes for the community, once",
            description =
                    "Open to whoever holds the link; the person who served is refused. `minutes` repeats what the link showed, so that nothing else is confirmed. Nothing is booked until the person's unit confirms too.")
    @APIResponse(responseCode = "200", description = "What was answered")
    public CommunityConfirmationView answer(
            @PathParam("token") @Parameter(description = "The secret of the link.") String token,
            @NotNull @Valid CommunityAnswer answer) {
        return answerForCommunity.answer(token, answer).orThrow();
    }
}
