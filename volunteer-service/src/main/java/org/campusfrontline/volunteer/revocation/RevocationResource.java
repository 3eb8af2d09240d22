package org.campusfrontline.volunteer.revocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.revocation.RevocationRequests.NewRevocation;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @Operation(operationId = "revokeTokens", summary = "Revoke all tokens that a subject has now")
    public RestResponse<RevocationView> revoke(@NotNull @Valid NewRevocation wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED, revokeTokens.revoke(wanted).orThrow());
    }
}
