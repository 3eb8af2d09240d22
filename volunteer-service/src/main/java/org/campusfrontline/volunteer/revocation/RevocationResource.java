package org.campusfrontline.volunteer.revocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.revocation.RevocationRequests.NewRevocation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Revocations over HTTP.
@Path("/v1/revocations")
@Tag(name = "revocations", description = "Tokens that are worth nothing any more.")
class RevocationResource {

    private final RevokeTokens revokeTokens;

    RevocationResource(RevokeTokens revokeTokens) {
        this.revokeTokens = revokeTokens;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "revokeTokens",
            summary = "Revoke all tokens that a subject has now",
            description =
                    "Every token of the subject issued until now is refused at the gateway within a second; the subject may sign in anew.")
    @APIResponse(
            responseCode = "201",
            description = "Since when tokens count again",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RevocationView.class)))
    public RestResponse<RevocationView> revoke(@NotNull @Valid NewRevocation wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED, revokeTokens.revoke(wanted).orThrow());
    }
}
