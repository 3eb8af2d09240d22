package org.campusfrontline.volunteer.certificate.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.certificate.issuing.CertificateRequests.Agreement;
import org.campusfrontline.volunteer.certificate.issuing.CertificateRequests.NewCertificate;
import org.campusfrontline.volunteer.certificate.reading.CertificateFilter;
import org.campusfrontline.volunteer.certificate.reading.CertificateQueries;
import org.campusfrontline.volunteer.certificate.reading.CertificateView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Certificates over HTTP, as far as their person acts.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/certificates")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "certificates", description = "Certificates of volunteer service, issued from the ledger, free of charge.")
class CertificateResource {

    private final CertificateQueries queries;
    private final RequestCertificate requestCertificate;
    private final WithdrawRequest withdrawRequest;
    private final AgreeToDisclosure agreeToDisclosure;

    CertificateResource(
            CertificateQueries queries,
            RequestCertificate requestCertificate,
            WithdrawRequest withdrawRequest,
            AgreeToDisclosure agreeToDisclosure) {
        this.queries = queries;
        this.requestCertificate = requestCertificate;
        this.withdrawRequest = withdrawRequest;
        this.agreeToDisclosure = agreeToDisclosure;
    }

    @GET
    @Operation(
            operationId = "listCertificates",
            summary = "List certificates and requests, the newest first",
            description = "The caller's own, or with `tree` and `unit` those of a unit for its organisers.")
    @APIResponse(responseCode = "200", description = "A page of certificates")
    public Page<CertificateView> list(@BeanParam @Valid CertificateFilter filter) {
        return queries.list(filter).orThrow();
    }

    @POST
    @Idempotent
    @Refuses({"VOL-2901", "VOL-2902", "VOL-2903", "VOL-2906"})
    @Operation(
            operationId = "requestCertificate",
            summary = "Ask for a certificate of my service, free of charge",
            description =
                    "For the service for a unit on past days, as the ledger has it. Asked again for the same, the answer is the request that waits, or the valid certificate as long as the ledger says the same; where it was corrected, a new one that will take its place.")
    @APIResponseSchema(
            value = CertificateView.class,
            responseCode = "201",
            responseDescription = "The request with what it would say now, or the certificate that there is")
    public RestResponse<CertificateView> request(@NotNull @Valid NewCertificate wanted, @Context UriInfo uri) {
        CertificateView made = requestCertificate.request(wanted).orThrow();
        return Answers.created(
                made, made.version(), made.actions(), uri, made.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCertificate",
            summary = "Look at a certificate",
            description = "Seen by its person and by organisers of the unit.")
    @APIResponse(responseCode = "200", description = "The certificate")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<CertificateView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        CertificateView found =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(found, found.version(), List.of(found.actions(), found.lines()), ifNoneMatch);
    }

    @PUT
    @Path("{id}/withdrawal")
    @Refuses({"VOL-2904"})
    @Operation(
            operationId = "withdrawCertificateRequest",
            summary = "Take a request for a certificate back",
            description = "By its person, until it is issued.")
    @APIResponse(responseCode = "200", description = "The withdrawn request")
    public RestResponse<CertificateView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(
                withdrawRequest.withdraw(id, EntityTags.expected(ifMatch)).orThrow());
    }

    @PUT
    @Path("{id}/disclosure")
    @Refuses({"VOL-2904"})
    @Operation(
            operationId = "agreeToDisclosure",
            summary = "Say what whoever verifies my certificate may see",
            description =
                    "By its person only, at any time and in either direction. Without it strangers see number, unit, minutes and the masked name.")
    @APIResponse(responseCode = "200", description = "The certificate")
    public RestResponse<CertificateView> disclose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Agreement agreement) {
        return changed(agreeToDisclosure
                .agree(id, EntityTags.expected(ifMatch), agreement.disclosed())
                .orThrow());
    }

    private static RestResponse<CertificateView> changed(CertificateView view) {
        return Answers.changed(view, view.version(), view.actions());
    }
}
