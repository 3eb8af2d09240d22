package org.campusfrontline.roster.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The calendar over HTTP.
@Path("/v1/calendar")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
class CalendarResource {

    private final CalendarQueries queries;

    CalendarResource(CalendarQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed(Role.VOLUNTEER)
    @Refuses({"ROS-1207", "ROS-1208"})
    @Operation(
            operationId = "getCalendar",
            summary = "Tells the class, name, source and block of each day",
            description =
                    "The official calendar, with what the campus declared over it, and with what the unit declared"
                            + " over both (a unit's own campus is used where none is named). A block is the run of days off that"
                            + " a day lies in. A year whose notice is not loaded goes by the weekday, and a warning says so.")
    public CalendarView days(
            @QueryParam("from")
                    @Parameter(description = "The first day, by the campus's clock; today where not said.")
                    @Nullable @OurTimes
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "The last day, itself included; at most 400 days in all.")
                    @Nullable @OurTimes
                    LocalDate to,
            @QueryParam("campus") @Parameter(description = "The campus, a place code.") @Nullable String campus,
            @QueryParam("tree") @Parameter(description = "The unit's tree, with unit.") @Nullable String tree,
            @QueryParam("unit") @Parameter(description = "The unit, with tree.") @Nullable String unit) {
        return queries.days(new CalendarQueries.Asked(from, to, campus, tree, unit))
                .orThrow();
    }
}
