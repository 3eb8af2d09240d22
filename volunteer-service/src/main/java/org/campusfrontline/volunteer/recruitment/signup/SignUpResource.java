package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Sign-ups of persons: made for a shift, seen, cancelled and, where a seat is offered, confirmed.
@Path("/v1")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "sign-ups")
class SignUpResource {

    private final SignUpForShift signUpForShift;
    private final CancelSignUp cancelSignUp;
    private final AcceptOffer acceptOffer;
    private final SignUpQueries queries;
    private final Caller caller;

    SignUpResource(
            SignUpForShift signUpForShift,
            CancelSignUp cancelSignUp,
            AcceptOffer acceptOffer,
            SignUpQueries queries,
            Caller caller) {
        this.signUpForShift = signUpForShift;
        this.cancelSignUp = cancelSignUp;
        this.acceptOffer = acceptOffer;
        this.queries = queries;
        this.caller = caller;
    }

    /// `waitIfFull`: whether a place in the line is wanted where no seat is free; true when not said.
    record SignUpRequest(@Nullable Boolean waitIfFull) {}

    @POST
    @Path("shifts/{shift}/sign-ups")
    @Idempotent
    @Refuses({"VOL-2001", "VOL-2002", "VOL-2003", "VOL-2004", "VOL-2005", "VOL-2006", "VOL-2007", "VOL-2008"})
    @Operation(operationId = "signUp", summary = "Sign up for a shift, or wait for a seat in it")
    @APIResponse(
            responseCode = "201",
            description = "The sign-up: confirmed, or wait-listed with its place in the line")
    public RestResponse<SignUpView> signUp(
            @PathParam("shift") UUID shift, @NotNull @Valid SignUpRequest request, @Context UriInfo uri) {
        boolean waitIfFull = request.waitIfFull() == null || request.waitIfFull();
        SignUpView made = signUpForShift
                .signUp(new SignUpForShift.Wish(shift, caller.person(), waitIfFull))
                .orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .tag(EntityTags.of(made.version(), made.actions()))
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/sign-ups/" + made.id()).getRawPath())
                .build();
    }

    @GET
    @Path("sign-ups/{id}")
    @Operation(operationId = "getSignUp", summary = "Get a sign-up with its place in the line")
    @APIResponse(responseCode = "200", description = "The sign-up")
    public RestResponse<SignUpView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        SignUpView found =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(found, found.version(), shown(found), ifNoneMatch);
    }

    @PUT
    @Path("sign-ups/{id}/cancellation")
    @Refuses({"VOL-2001"})
    @Operation(operationId = "cancelSignUp", summary = "Cancel a sign-up")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled sign-up; the same again where it was cancelled before")
    public RestResponse<SignUpView> cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Long version = ifMatch == null ? null : EntityTags.expected(ifMatch);
        return answer(
                cancelSignUp.cancel(new CancelSignUp.Order(id, null, version)).orThrow());
    }

    @PUT
    @Path("sign-ups/{id}/confirmation")
    @Refuses({"VOL-2006", "VOL-2009", "VOL-2010"})
    @Operation(operationId = "confirmSignUp", summary = "Take an offered seat")
    @APIResponse(responseCode = "200", description = "The confirmed sign-up")
    public RestResponse<SignUpView> confirm(@PathParam("id") UUID id) {
        return answer(acceptOffer.accept(id).orThrow());
    }

    private static RestResponse<SignUpView> answer(SignUpView view) {
        return Answers.changed(view, view.version(), view.actions());
    }

    /// What a reader would miss: the place in the line moves without a new version of the sign-up.
    private static Object shown(SignUpView view) {
        return Arrays.asList(view.actions(), view.position(), view.titleZh(), view.titleEn());
    }
}
