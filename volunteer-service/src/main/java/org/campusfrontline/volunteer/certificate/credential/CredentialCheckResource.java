package org.campusfrontline.volunteer.certificate.credential;

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
import org.campusfrontline.volunteer.certificate.credential.CredentialViews.IssuerView;
import org.campusfrontline.volunteer.certificate.credential.CredentialViews.RevocationList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What those who check a credential ask for.
@Path("/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
class CredentialCheckResource {

    private final Credentials credentials;

    CredentialCheckResource(Credentials credentials) {
        this.credentials = credentials;
    }

    @GET
    @Path("certificate-issuers/{unit}")
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
    @Operation(
            operationId = "listCertificateRevocations",
            summary = "Get the credentials of a year that are not good any more",
            description =
                    "What the `credentialStatus` of a credential leads to. Ids of credentials and nothing about people.")
    @APIResponse(responseCode = "200", description = "The revocation list")
    public RevocationList revocations(@PathParam("year") @Parameter(description = "The year of the number.") int year) {
        return credentials.revocations(year);
    }
}
