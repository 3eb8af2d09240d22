package org.campusfrontline.volunteer.certificate.key;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.certificate.key.Jwks.Jwk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Rotation of the signing key, by an operator of a whole tree.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/signing-key-rotations")
@RolesAllowed(Role.OPERATOR)
@Tag(name = "signing-keys")
class KeyRotationResource {

    private final RotateKey rotateKey;

    KeyRotationResource(RotateKey rotateKey) {
        this.rotateKey = rotateKey;
    }

    @POST
    @Idempotent
    @Refuses({"VOL-2909"})
    @Operation(
            operationId = "rotateSigningKey",
            summary = "Sign with a new key from now on",
            description = "By an operator of a whole tree. Certificates signed before are still verified.")
    @APIResponseSchema(value = Jwk.class, responseCode = "201", responseDescription = "The new key")
    public RestResponse<Jwk> rotate(@Context UriInfo uri) {
        Jwk made = rotateKey.rotate().orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .header(
                        "Location",
                        uri.getBaseUri()
                                .resolve("v1/signing-keys/" + made.kid())
                                .getRawPath())
                .build();
    }
}
