package org.campusfrontline.volunteer.certificate.verification;

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
import org.campusfrontline.platform.request.RequestFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Verification for everyone, as data and as a page for whoever scanned the code.
@Path("/v1")
@PermitAll
@Tag(name = "certificate-verifications", description = "Certificates checked by anyone who holds their code.")
class VerificationResource {

    private static final String CODE = "What stands in the certificate's QR code.";
    private final Verifications verifications;
    private final RequestFacts request;

    VerificationResource(Verifications verifications, RequestFacts request) {
        this.verifications = verifications;
        this.request = request;
    }

    @GET
    @Path("certificate-verifications/{token}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyCertificate",
            summary = "Check a certificate by its code",
            description =
                    "Open to everyone. Says whether it is valid, outdated (the ledger was corrected since), superseded or revoked; and by default number, unit, minutes and masked name, more where the person agreed.")
    @APIResponse(responseCode = "200", description = "What can be said of it")
    public RestResponse<VerificationView> verify(@PathParam("token") @Parameter(description = CODE) String token) {
        VerificationView found = verifications
                .find(token)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return RestResponse.ResponseBuilder.ok(found)
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("certificate-pages/{token}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showCertificatePage",
            summary = "Check a certificate by its code, as a page",
            description =
                    "What a QR code leads to, at /q/certificate/{token} of the front door; in Chinese or English by Accept-Language. A code that was never given gets a page that says so.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> page(@PathParam("token") @Parameter(description = CODE) String token) {
        return new VerificationPage(verifications.find(token), request.language())
                .page()
                .answer();
    }
}
