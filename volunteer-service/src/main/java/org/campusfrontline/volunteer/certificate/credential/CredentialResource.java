package org.campusfrontline.volunteer.certificate.credential;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.certificate.credential.CredentialViews.IssuerView;
import org.campusfrontline.volunteer.certificate.credential.CredentialViews.RevocationList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Credentials over HTTP, and what those who check them ask for.
@Path("/v1")
@Tag(name = "certificates")
class CredentialResource {

    private static final String JWT = "application/jwt";
    private final Credentials credentials;

    CredentialResource(Credentials credentials) {
        this.credentials = credentials;
    }

    @GET
    @Path("certificates/{id}/credential")
    @Produces(JWT)
    @RolesAllowed(Role.VOLUNTEER)
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

    @GET
    @Path("certificate-issuers/{unit}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "getCertificateIssuer",
            summary = "See which unit issued a credential",
            description = "What the `issuer` of a credential leads to.")
    @APIResponse(responseCode = "200", description = "The unit")
    public IssuerView issuer(@PathParam("unit") @Parameter(description = "The unit's code.") String unit) {
        return credentials
                .issuer(unit)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @GET
    @Path("certificate-revocations/{year}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "listCertificateRevocations",
            summary = "Get the credentials of a year that are not good any more",
            description =
                    "What the `credentialStatus` of a credential leads to. Ids of credentials and nothing about people.")
    @APIResponse(responseCode = "200", description = "The revocation list")
    public RevocationList revocations(
            @PathParam("year") @Parameter(description = "The year of the number.") int year) {
        return credentials.revocations(year);
    }
}
