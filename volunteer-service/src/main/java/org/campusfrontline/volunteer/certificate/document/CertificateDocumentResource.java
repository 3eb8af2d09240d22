package org.campusfrontline.volunteer.certificate.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.certificate.document.CertificateDocuments.Written;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The paper over HTTP.
@Path("/v1/certificates")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "certificates")
class CertificateDocumentResource {

    private static final String PDF = "application/pdf";
    private final CertificateDocuments documents;

    CertificateDocumentResource(CertificateDocuments documents) {
        this.documents = documents;
    }

    @GET
    @Path("{id}/document")
    @Produces(PDF)
    @Refuses({"VOL-2908"})
    @Operation(
            operationId = "getCertificateDocument",
            summary = "Get a certificate as a signed PDF",
            description =
                    "In Chinese and English, PDF/A, signed (PAdES), with a QR code that leads to its verification. Only of a valid certificate; for its person and the organisers of the unit.")
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        Written written = documents.write(id).orThrow();
        return RestResponse.ResponseBuilder.ok(written.pdf())
                .header("Content-Disposition", "inline; filename=\"certificate-" + written.number() + ".pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
