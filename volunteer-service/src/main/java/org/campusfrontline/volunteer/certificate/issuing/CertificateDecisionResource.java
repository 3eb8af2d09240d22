package org.campusfrontline.volunteer.certificate.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.certificate.issuing.CertificateRequests.CertificateRefusal;
import org.campusfrontline.volunteer.certificate.issuing.CertificateRequests.Issuance;
import org.campusfrontline.volunteer.certificate.issuing.CertificateRequests.Revocation;
import org.campusfrontline.volunteer.certificate.reading.CertificateView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Certificates over HTTP, as far as the unit acts.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/certificates")
@RolesAllowed(Role.ORGANISER)
@Tag(name = "certificates")
class CertificateDecisionResource {

    private final IssueCertificate issueCertificate;
    private final RefuseCertificate refuseCertificate;
    private final RevokeCertificate revokeCertificate;

    CertificateDecisionResource(
            IssueCertificate issueCertificate,
            RefuseCertificate refuseCertificate,
            RevokeCertificate revokeCertificate) {
        this.issueCertificate = issueCertificate;
        this.refuseCertificate = refuseCertificate;
        this.revokeCertificate = revokeCertificate;
    }

    @PUT
    @Path("{id}/issuance")
    @Refuses({"VOL-2901", "VOL-2903", "VOL-2904", "VOL-2905", "VOL-2907"})
    @Operation(
            operationId = "issueCertificate",
            summary = "Issue a certificate and answer for it",
            description =
                    "By an organiser of the unit other than the person, whose name stands on it as the person in charge. `minutes` repeats what was shown. It tells the ledger of this instant and gets the next number of the year; one that takes another's place keeps its number with the next revision.")
    @APIResponse(responseCode = "200", description = "The certificate")
    public RestResponse<CertificateView> issue(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Issuance issuance) {
        return changed(issueCertificate
                .issue(id, EntityTags.expected(ifMatch), issuance.minutes())
                .orThrow());
    }

    @PUT
    @Path("{id}/refusal")
    @Refuses({"VOL-2904"})
    @Operation(
            operationId = "refuseCertificate",
            summary = "Refuse to issue a certificate",
            description = "By an organiser of the unit, with a reason that the person reads.")
    @APIResponse(responseCode = "200", description = "The refused request")
    public RestResponse<CertificateView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CertificateRefusal refusal) {
        return changed(refuseCertificate
                .refuse(id, EntityTags.expected(ifMatch), refusal.reason())
                .orThrow());
    }

    @PUT
    @Path("{id}/revocation")
    @Refuses({"VOL-2904"})
    @Operation(
            operationId = "revokeCertificate",
            summary = "Take an issued certificate back",
            description =
                    "By an organiser of the unit, for one of a closed list of reasons. Whoever verifies it is told that it is revoked; its number is not given again.")
    @APIResponse(responseCode = "200", description = "The revoked certificate")
    public RestResponse<CertificateView> revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Revocation revocation) {
        return changed(revokeCertificate
                .revoke(id, EntityTags.expected(ifMatch), revocation.reason())
                .orThrow());
    }

    private static RestResponse<CertificateView> changed(CertificateView view) {
        return Answers.changed(view, view.version(), view.actions());
    }
}
