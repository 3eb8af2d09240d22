package org.campusfrontline.volunteer.certificate.key;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.certificate.key.Jwks.Jwk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The public halves of all keys, for whoever verifies.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/signing-keys")
@PermitAll
@Tag(name = "signing-keys", description = "The keys that certificates are signed with.")
class SigningKeyResource {

    private final SigningKeys keys;

    SigningKeyResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(
            operationId = "listSigningKeys",
            summary = "Get all public keys, retired ones too",
            description =
                    "A JSON Web Key Set, the current key first. A retired key signs nothing any more; what it signed stays good.")
    @APIResponse(responseCode = "200", description = "The key set")
    public Jwks list() {
        return new Jwks(keys.all().stream().map(Jwks::of).toList());
    }

    @GET
    @Path("{kid}")
    @Operation(
            operationId = "getSigningKey",
            summary = "Get one public key",
            description = "What the `kid` of a credential leads to.")
    @APIResponse(responseCode = "200", description = "The key")
    public Jwk get(@PathParam("kid") @Parameter(description = "The key's thumbprint.") String kid) {
        return keys.find(kid)
                .map(Jwks::of)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
