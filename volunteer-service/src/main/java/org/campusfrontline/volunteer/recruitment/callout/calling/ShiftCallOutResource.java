package org.campusfrontline.volunteer.recruitment.callout.calling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.recruitment.callout.register.CallOuts;
import org.campusfrontline.volunteer.recruitment.callout.rule.Audience;
import org.campusfrontline.volunteer.recruitment.callout.rule.Urgency;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Where those who run a shift call people to a shift.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/shifts/{shift}")
@RolesAllowed({Role.ORGANISER, Role.SITE_LEAD})
@Tag(name = "call-outs")
class ShiftCallOutResource {

    private final StartCallOut startCallOut;
    private final CallAccess access;
    private final CallOuts calls;
    private final CallOutViews views;

    ShiftCallOutResource(StartCallOut startCallOut, CallAccess access, CallOuts calls, CallOutViews views) {
        this.startCallOut = startCallOut;
        this.access = access;
        this.calls = calls;
        this.views = views;
    }

    @Schema(
            name = "CallOutRequest",
            description =
                    "`seats`: how many are to be filled, all free ones when not said. `competences`: who holds more of these over the whole shift is called first. An `urgent` call comes in quiet hours too, and names why in `urgency`, which is on record.")
    record CallOutRequest(
            @Nullable @Min(1) @Max(1_000) Integer seats,
            @NotNull Audience audience,
            @Nullable @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,31}") String> competences,
            @Nullable Boolean urgent,
            @Nullable Urgency urgency) {

        CallOutRequest {
            competences = competences == null ? null : List.copyOf(competences);
        }

        StartCallOut.Order order(UUID shift) {
            return new StartCallOut.Order(
                    shift,
                    seats,
                    audience,
                    competences == null ? List.of() : competences,
                    Boolean.TRUE.equals(urgent),
                    urgency);
        }
    }

    @POST
    @Path("call-outs")
    @Idempotent
    @Refuses({"VOL-2002", "VOL-2008", "VOL-3221", "VOL-3222", "VOL-3223", "VOL-3226", "VOL-3227", "VOL-3228"})
    @Operation(
            operationId = "callOut",
            summary = "Call people to a shift with free seats",
            description =
                    "By an organiser or a site lead of the unit, where nobody waits for the shift. People are called in waves: those who are eligible, free at that time and take calls, who fit better first, then who is better rested, then who was not called for the longest time; never by how somebody served or answered before. The next wave follows when the answers do not suffice; the call ends when the seats are filled, by whomever, or the middle of the shift is reached.")
    @APIResponseSchema(
            value = CallOutView.class,
            responseCode = "201",
            responseDescription = "The running call, whose first wave follows at once")
    public RestResponse<CallOutView> start(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @NotNull @Valid CallOutRequest request,
            @Context UriInfo uri) {
        CallOutView made = views.of(startCallOut.start(request.order(shift)).orThrow());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .tag(EntityTags.of(made.version(), made.actions()))
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/call-outs/" + made.id()).getRawPath())
                .build();
    }

    @GET
    @Path("call-outs")
    @Operation(
            operationId = "listCallOuts",
            summary = "List the calls to a shift, the latest first",
            description = "By organisers and site leads of the unit.")
    @APIResponse(responseCode = "200", description = "A page of calls")
    public Page<CallOutView> list(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        access.shift(shift).orThrow();
        UUID after = Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
        List<CallOutView> rows =
                calls.ofShift(shift, after, limit + 1).stream().map(views::of).toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }
}
