package org.campusfrontline.volunteer.recruitment.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Attendance of a whole shift, for organisers and site leads of its unit.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/shifts/{shift}")
@RolesAllowed({Role.ORGANISER, Role.SITE_LEAD})
@Tag(name = "attendance")
class ShiftAttendanceResource {

    private static final int MOST = 200;
    private final ShiftAttendance attendance;

    ShiftAttendanceResource(ShiftAttendance attendance) {
        this.attendance = attendance;
    }

    @Schema(
            name = "AttendanceSheet",
            description = "What those who run the post took down, in the order in which it happened.")
    record AttendanceSheet(@NotEmpty @Size(max = MOST) List<@NotNull @Valid AttendanceEntry> entries) {

        AttendanceSheet {
            entries = entries == null ? List.of() : List.copyOf(entries);
        }
    }

    @Schema(name = "AttendanceEntry", description = "One word on one sign-up; `clientId` comes back with its result.")
    record AttendanceEntry(
            @NotNull UUID signUp,
            TellForOthers.@NotNull Word word,
            @Nullable @OurTimes Instant occurredAt,

            @Nullable @Size(max = 64) @Schema(examples = "tablet-3/118")
            String clientId) {}

    @GET
    @Path("attendance")
    @Operation(
            operationId = "listAttendance",
            summary = "List who is to come, came or stayed away",
            description = "For those who run the shift, in the order in which people signed up.")
    @APIResponse(responseCode = "200", description = "A page of attendance")
    public Page<AttendanceView> list(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        List<AttendanceView> rows =
                attendance.list(shift, after(cursor), limit + 1).orThrow();
        return Page.of(rows, limit, last -> Cursor.at(last.signUp()));
    }

    @PUT
    @Path("attendance")
    @Operation(
            operationId = "tellAttendance",
            summary = "Tell the attendance of many at once",
            description =
                    "For those who run the shift, online or up to a day later with `occurredAt`. Each entry stands by itself and has a result. What is known at least as well stays: a code over a list, a list told at once over one told later, that over what was assumed; of two alike the earlier coming and the later going. The same told again changes nothing. Nobody tells their own.")
    @APIResponse(responseCode = "200", description = "A result for each entry, in their order")
    public AttendanceResults tell(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @NotNull @Valid AttendanceSheet sheet) {
        return new AttendanceResults(attendance.tell(shift, sheet.entries()).orThrow());
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        return Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
    }

    record AttendanceResults(List<AttendanceResult> results) {
        AttendanceResults {
            results = List.copyOf(results);
        }
    }
}
