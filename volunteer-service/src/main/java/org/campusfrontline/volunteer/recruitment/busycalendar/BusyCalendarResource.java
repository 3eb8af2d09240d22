package org.campusfrontline.volunteer.recruitment.busycalendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.busycalendar.BusyCalendarRequests.BusyCalendarChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own calendar, read by us.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my/busy-calendar")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "my")
class BusyCalendarResource {

    private final BusyCalendarIntake intake;
    private final BusyCalendarViews views;
    private final RemoveBusyCalendar removeBusyCalendar;
    private final Caller caller;

    BusyCalendarResource(
            BusyCalendarIntake intake, BusyCalendarViews views, RemoveBusyCalendar removeBusyCalendar, Caller caller) {
        this.intake = intake;
        this.views = views;
        this.removeBusyCalendar = removeBusyCalendar;
        this.caller = caller;
    }

    @PUT
    @Refuses({"VOL-2410", "VOL-2411", "VOL-2412", "VOL-2413", "VOL-2414"})
    @Operation(
            operationId = "setMyBusyCalendar",
            summary = "Let recruitment know when I am busy, by my own calendar",
            description =
                    "Give the address of a calendar, which is asked now and then, or the text of a file. Of it only the times are kept in which you are busy, for half a year ahead: no titles, no places, no people. A shift at such a time is refused to you unless you say that your calendar does not matter (`ignoreMyCalendar`). Shifts that you have already stay yours; `conflicts` names them. An address is asked within moments; until then `state` is `WAITING`.")
    @APIResponse(responseCode = "200", description = "The calendar from now on, in place of an earlier one")
    public BusyCalendarView set(@NotNull @Valid BusyCalendarChange change) {
        return views.of(intake.take(caller.person(), change.address(), change.calendar())
                .orThrow());
    }

    @GET
    @Refuses("PLT-1104")
    @Operation(
            operationId = "getMyBusyCalendar",
            summary = "See what is known of my own calendar",
            description = "How old it is, how the last try to read it went, and which shifts of mine lie at its times.")
    @APIResponse(responseCode = "200", description = "My calendar")
    public BusyCalendarView get() {
        return views.find(caller.person())
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @DELETE
    @Operation(
            operationId = "removeMyBusyCalendar",
            summary = "Forget my own calendar and all its times",
            description = "Nothing happens where there is none.")
    @APIResponse(responseCode = "204", description = "Nothing of it is kept")
    public void remove() {
        removeBusyCalendar.remove(caller.person()).orThrow();
    }
}
