package org.campusfrontline.roster.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The caller's own duties.
@Path("/v1/my")
@Tag(name = "my-duties", description = "The caller's own duties.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyDutiesResource {

    private final DutyQueries duties;
    private final Caller caller;

    MyDutiesResource(DutyQueries duties, Caller caller) {
        this.duties = duties;
        this.caller = caller;
    }

    @GET
    @Path("/duties")
    @Operation(
            operationId = "listMyDuties",
            summary = "Lists the caller's duties",
            description =
                    "Those that touch the days `from` to `to` (by the campus's clock, both included; today and the 30"
                            + " days after it where not said), in the order of their beginning.")
    public Page<DutyView> list(
            @QueryParam("from") @Parameter(description = "The first day, by the campus's clock.") @Nullable LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day, itself included.") @Nullable LocalDate to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return duties.ofPerson(caller.person(), from, to, Cursor.read(cursor, 2), limit);
    }

    @GET
    @Path("/day")
    @Operation(
            operationId = "getMyRosterDay",
            summary = "Shows the caller's duties of a day",
            description = "The block that the gateway puts into a person's day; today without a date.")
    public MyDayView day(
            @QueryParam("date") @Parameter(description = "The day, by the campus's clock.") @Nullable LocalDate date) {
        return duties.day(caller.person(), date);
    }
}
