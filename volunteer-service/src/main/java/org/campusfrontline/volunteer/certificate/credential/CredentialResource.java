package org.campusfrontline.volunteer.certificate.credential;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The credential over HTTP.
@Path("/v1/certificates")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "certificates")
class CredentialResource {

    private static final String JWT = "application/jwt";
    private final Credentials credentials;

    CredentialResource(Credentials credentials) {
        this.credentials = credentials;
    }

    @GET
    @Path("{id}/credential")
    @Produces(JWT)
    @Refuses({"VOL-2908"})
    @Operation(
            operationId = "getCertificateCredential",
            summary = "Get my certificate as an Open Badges 3.0 credential",
            description =
                    "A verifiable credential signed as VC-JWT (RS256); its `kid` leads to the public key. Only of a valid certificate, only for its person.")
    @APIResponse(
            responseCode = "200",
            description = "The credential, a compact JWS",
            content = @Content(mediaType = JWT, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> get(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(credentials.write(id).orThrow())
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
