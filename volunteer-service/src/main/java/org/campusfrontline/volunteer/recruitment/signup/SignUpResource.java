package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A sign-up, seen and cancelled by its person and by those who run the shift, confirmed where a seat is offered.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/sign-ups/{id}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "sign-ups")
class SignUpResource {

    private final CancelSignUp cancelSignUp;
    private final AcceptOffer acceptOffer;
    private final RevokeSignUp revokeSignUp;
    private final SignUpQueries queries;

    SignUpResource(
            CancelSignUp cancelSignUp, AcceptOffer acceptOffer, RevokeSignUp revokeSignUp, SignUpQueries queries) {
        this.cancelSignUp = cancelSignUp;
        this.acceptOffer = acceptOffer;
        this.revokeSignUp = revokeSignUp;
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getSignUp",
            summary = "Get a sign-up with its place in the line",
            description = "Seen by its person and by those who run the shift.")
    @APIResponse(responseCode = "200", description = "The sign-up")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<SignUpView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        SignUpView found =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(found, found.version(), shown(found), ifNoneMatch);
    }

    @PUT
    @Path("cancellation")
    @Refuses({"VOL-2001"})
    @Operation(
            operationId = "cancelSignUp",
            summary = "Cancel a sign-up",
            description =
                    "By its person, or by those who run the shift. A freed seat goes to the first who waits. `If-Match` is optional here; it guards against giving a seat back that one believes to be a place in the line.")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled sign-up; the same again where it was cancelled before")
    public RestResponse<SignUpView> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(
                            description =
                                    "The version that was read, as its `ETag`, where only that is to be cancelled.")
                    @Nullable String ifMatch) {
        Long version = ifMatch == null ? null : EntityTags.expected(ifMatch);
        return answer(
                cancelSignUp.cancel(new CancelSignUp.Order(id, null, version)).orThrow());
    }

    @PUT
    @Path("confirmation")
    @Refuses({"VOL-2006", "VOL-2009", "VOL-2010"})
    @Operation(
            operationId = "confirmSignUp",
            summary = "Take an offered seat",
            description = "While the offer stands; afterwards the next in the line has it.")
    @APIResponse(responseCode = "200", description = "The confirmed sign-up")
    public RestResponse<SignUpView> confirm(@PathParam("id") UUID id) {
        return answer(acceptOffer.accept(id).orThrow());
    }

    @PUT
    @Path("revocation")
    @RolesAllowed(Role.ORGANISER)
    @Refuses("VOL-2009")
    @Operation(
            operationId = "revokeSignUp",
            summary = "Take a sign-up back",
            description =
                    "By those who run the shift, for a reason that its person is told. The seat goes to the first who waits; its person cannot sign up for this shift again. Where the person wants to withdraw, it is a cancellation instead.")
    @APIResponse(responseCode = "200", description = "The revoked sign-up; the same again where it was revoked before")
    public RestResponse<SignUpView> revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RevocationRequest request) {
        long version = EntityTags.expected(ifMatch);
        return answer(revokeSignUp
                .revoke(new RevokeSignUp.Order(id, request.reason().reason, version))
                .orThrow());
    }

    /// Why a sign-up is taken back.
    record RevocationRequest(@NotNull RevocationReason reason) {}

    enum RevocationReason {
        NOT_NEEDED(CancelReason.NOT_NEEDED),
        PROOF_INVALID(CancelReason.PROOF_INVALID),
        SAFETY(CancelReason.SAFETY),
        ATTENDANCE_FALSE(CancelReason.ATTENDANCE_FALSE);

        private final CancelReason reason;

        RevocationReason(CancelReason reason) {
            this.reason = reason;
        }
    }

    private static RestResponse<SignUpView> answer(SignUpView view) {
        return Answers.changed(view, view.version(), view.actions());
    }

    /// What a reader would miss: the place in the line moves, and a lapse ends, without a new version of the sign-up.
    private static Object shown(SignUpView view) {
        return Arrays.asList(
                view.actions(),
                view.position(),
                view.titleZh(),
                view.titleEn(),
                view.site(),
                view.lapse(),
                view.consent());
    }
}
