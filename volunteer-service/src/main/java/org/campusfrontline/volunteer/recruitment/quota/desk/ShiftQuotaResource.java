package org.campusfrontline.volunteer.recruitment.quota.desk;

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
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.quota.desk.QuotaRequests.QuotaChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What a shift asks for beyond its seats.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/shifts/{shift}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "activities")
class ShiftQuotaResource {

    private final SetQuota setQuota;
    private final CallOffShift callOffShift;
    private final QuotaQueries queries;

    ShiftQuotaResource(SetQuota setQuota, CallOffShift callOffShift, QuotaQueries queries) {
        this.setQuota = setQuota;
        this.callOffShift = callOffShift;
        this.queries = queries;
    }

    @GET
    @Path("quota")
    @Operation(
            operationId = "getQuota",
            summary = "Get what a shift asks for, and how far it is",
            description =
                    "Numbers for everybody; every share and ratio with its count for those who organise the shift, for others those that count them. A shift for which nothing is set asks for nothing, in version 0.")
    @APIResponse(responseCode = "200", description = "The quota")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<QuotaView> get(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        QuotaView view = view(shift);
        return Answers.read(view, view.version(), shown(view), ifNoneMatch);
    }

    @PUT
    @Path("quota")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2023", "VOL-2154", "VOL-2155", "VOL-2156", "VOL-2213"})
    @Operation(
            operationId = "setQuota",
            summary = "Say what a shift asks for",
            description =
                    "By an organiser of the unit, also after publishing: within what is taken already, and nobody loses a seat by it. Seats are kept so that every line can still be met in a full house; what is no longer kept goes to those who wait. `If-Match` names the version that was read, `\"v0\"` where nothing is set.")
    @APIResponse(responseCode = "200", description = "The quota from now on")
    public RestResponse<QuotaView> set(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid QuotaChange wanted) {
        setQuota.set(wanted.order(shift, EntityTags.expected(ifMatch)).orThrow())
                .orThrow();
        QuotaView view = view(shift);
        return Answers.changed(view, view.version(), shown(view));
    }

    @PUT
    @Path("calling-off")
    @RolesAllowed(Role.ORGANISER)
    @Refuses("VOL-2157")
    @Operation(
            operationId = "callShiftOff",
            summary = "Call a shift off",
            description =
                    "By an organiser of the unit, before the shift begins: nobody signs up for it any more, and within moments everybody who has a seat, waits or applied is released with reason `SHIFT_CALLED_OFF` and told. It cannot be taken back. Asked again, it answers the same.")
    @APIResponse(responseCode = "200", description = "The quota of the shift, which is called off")
    public QuotaView callOff(@PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift) {
        callOffShift.callOff(shift).orThrow();
        return view(shift);
    }

    private QuotaView view(UUID shift) {
        return queries.find(shift)
                .orElseGet(() ->
                        Outcome.<QuotaView>refused(CommonProblem.NOT_FOUND).orThrow());
    }

    /// What moves without a new version.
    private static Object shown(QuotaView view) {
        return Arrays.asList(view.seats(), view.taken(), view.figures(), view.lines());
    }
}
