package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Where people sign up for a shift. The path stands on the class as it does for the other readers of a shift, since
/// only classes with one path share its requests.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/shifts/{shift}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "sign-ups", description = "Seats in shifts and places in their lines.")
class ShiftSignUpResource {

    private final SignUpForShift signUpForShift;
    private final Caller caller;

    ShiftSignUpResource(SignUpForShift signUpForShift, Caller caller) {
        this.signUpForShift = signUpForShift;
        this.caller = caller;
    }

    /// `waitIfFull`: whether a place in the line is wanted where no seat is free; true when not said.
    /// `takeAtOnce`: whether a seat that is offered later is taken without asking; false when not said.
    /// `standBy`: whether the person joins the reserve where no seat is to be had, and taking what comes later
    /// unasked; false when not said.
    /// `ignoreMyCalendar`: whether entries of the own imported calendar do not matter; false when not said. A duty
    /// always does.
    record SignUpRequest(
            @Nullable Boolean waitIfFull,
            @Nullable Boolean takeAtOnce,
            @Nullable Boolean standBy,
            @Nullable Boolean ignoreMyCalendar) {}

    @POST
    @Path("sign-ups")
    @Idempotent
    @Refuses({
        "VOL-2001",
        "VOL-2002",
        "VOL-2003",
        "VOL-2004",
        "VOL-2005",
        "VOL-2006",
        "VOL-2007",
        "VOL-2008",
        "VOL-2012",
        "VOL-2013",
        "VOL-2151",
        "VOL-2152",
        "VOL-2153",
        "VOL-2201",
        "VOL-2202",
        "VOL-2203",
        "VOL-2204",
        "VOL-2205",
        "VOL-2206",
        "VOL-2207",
        "VOL-2208",
        "VOL-2209",
        "VOL-2210",
        "VOL-2211",
        "VOL-2401",
        "VOL-2402",
        "VOL-2403",
        "VOL-2404",
        "VOL-2405",
        "VOL-2406"
    })
    @Operation(
            operationId = "signUp",
            summary = "Sign up for a shift, or wait for a seat in it",
            description =
                    "A free seat is given at once, unless the post admits people by approval or by lot: then the wish is an application that holds no seat. Where none is, the caller joins the end of the line, unless `waitIfFull` is false; a seat that comes free later is offered and kept for a while, or with `takeAtOnce` taken for the caller without asking. With `standBy` the place is one of the reserve, where the shift has one. A free seat that the quota of the shift keeps for others is not given: the caller waits for the first that the quota leaves, or without `waitIfFull` is told which line keeps it. Where the post asks for what the caller does not have, `VOL-2201` is followed in `errors` by every failed rule with what to do about it. A published duty at that time refuses the shift, an entry of the own calendar does unless `ignoreMyCalendar` is true; `dutiesAsOf` tells until when duties are known, and one that becomes known later takes precedence: the seat is given back and the person told.")
    @APIResponseSchema(
            value = SignUpView.class,
            responseCode = "201",
            responseDescription = "The sign-up: confirmed, or wait-listed with its place in the line")
    public RestResponse<SignUpView> signUp(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @NotNull @Valid SignUpRequest request,
            @Context UriInfo uri) {
        SignUpView made = signUpForShift
                .signUp(new SignUpForShift.Wish(
                        shift,
                        caller.person(),
                        request.waitIfFull() == null || request.waitIfFull(),
                        Boolean.TRUE.equals(request.takeAtOnce()),
                        Boolean.TRUE.equals(request.standBy()),
                        Boolean.TRUE.equals(request.ignoreMyCalendar()),
                        false))
                .orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .tag(EntityTags.of(made.version(), made.actions()))
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/sign-ups/" + made.id()).getRawPath())
                .build();
    }
}
