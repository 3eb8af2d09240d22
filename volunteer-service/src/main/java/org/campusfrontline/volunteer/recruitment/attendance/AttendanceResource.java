package org.campusfrontline.volunteer.recruitment.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Place;
import org.campusfrontline.volunteer.recruitment.signup.SignUpAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A person's own attendance at a shift.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/sign-ups/{id}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "attendance", description = "Coming, going and staying away.")
class AttendanceResource {

    private final TellByCode tellByCode;
    private final AttendanceQueries queries;
    private final SignUpAccess access;

    AttendanceResource(TellByCode tellByCode, AttendanceQueries queries, SignUpAccess access) {
        this.tellByCode = tellByCode;
        this.queries = queries;
        this.access = access;
    }

    @Schema(name = "AttendanceByCode", description = "The code of the post's display, and when and where it was seen.")
    record AttendanceByCode(
            @NotBlank @Size(max = 40) @Schema(examples = "01-7K3Q-9XFP")
            String code,

            @Nullable @OurTimes Instant occurredAt,
            @Nullable @Valid AttendancePosition position) {

        TellByCode.Order order(UUID signUp) {
            return new TellByCode.Order(signUp, code, occurredAt, position == null ? null : position.position());
        }
    }

    @Schema(
            name = "AttendancePosition",
            description = "Where the phone is, in the datum that the post's place names; compared and never kept.")
    record AttendancePosition(
            @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "36.675")
            BigDecimal latitude,

            @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "117.055")
            BigDecimal longitude,

            @NotNull Place.Datum datum,

            @Nullable @DecimalMin("0") @DecimalMax("10000") @Schema(examples = "12")
            BigDecimal accuracyMetres) {

        Place.Position position() {
            double accuracy = accuracyMetres == null ? 0 : accuracyMetres.doubleValue();
            return new Place.Position(latitude.doubleValue(), longitude.doubleValue(), datum, accuracy);
        }
    }

    @GET
    @Path("attendance")
    @Operation(
            operationId = "getAttendance",
            summary = "Get when a person came and left, and how that is known",
            description = "Seen by its person and by those who run the shift.")
    @APIResponse(responseCode = "200", description = "The attendance")
    public AttendanceView get(@PathParam("id") UUID id) {
        access.toSee(id).orThrow();
        return queries.find(id).orElseThrow();
    }

    @PUT
    @Path("check-in")
    @Refuses({
        "VOL-2009",
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
        "VOL-2701",
        "VOL-2702",
        "VOL-2703",
        "VOL-2704",
        "VOL-2705",
        "VOL-2706",
        "VOL-2707",
        "VOL-2708",
        "VOL-2709",
        "VOL-2710"
    })
    @Operation(
            operationId = "checkIn",
            summary = "Check in with the code of the post",
            description =
                    "From half an hour before the shift until its end. A code serves one person once, up to ten seconds after it has changed. A phone that had no network tells `occurredAt` later; somebody who runs the post must then vouch for it. What the post asks for is checked again. Who had been marked absent has a seat again where one is free, and else serves beyond the seats.")
    @APIResponse(responseCode = "200", description = "The attendance; unchanged where this code was told before")
    public AttendanceView checkIn(@PathParam("id") UUID id, @NotNull @Valid AttendanceByCode request) {
        return tellByCode.comeIn(request.order(id)).orThrow();
    }

    @PUT
    @Path("check-out")
    @Refuses({"VOL-2009", "VOL-2701", "VOL-2702", "VOL-2703", "VOL-2704", "VOL-2705", "VOL-2709", "VOL-2710", "VOL-2712"
    })
    @Operation(
            operationId = "checkOut",
            summary = "Check out with the code of the post",
            description =
                    "Until an hour after the shift; then its end is assumed, and somebody who runs the post must vouch for it. The minutes within the shift are booked soon after.")
    @APIResponse(responseCode = "200", description = "The attendance; unchanged where this code was told before")
    public AttendanceView checkOut(@PathParam("id") UUID id, @NotNull @Valid AttendanceByCode request) {
        return tellByCode.goOut(request.order(id)).orThrow();
    }
}
