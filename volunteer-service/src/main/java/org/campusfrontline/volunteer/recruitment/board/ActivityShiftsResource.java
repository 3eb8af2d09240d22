package org.campusfrontline.volunteer.recruitment.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The shifts of an activity with its free seats.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/activities/{activity}/shifts")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "activities")
class ActivityShiftsResource {

    private final ShiftBoard board;

    ActivityShiftsResource(ShiftBoard board) {
        this.board = board;
    }

    @GET
    @Operation(operationId = "listShifts", summary = "List the shifts of an activity with their free seats")
    @APIResponse(responseCode = "200", description = "The shifts")
    public Page<ShiftView> ofActivity(@PathParam("activity") UUID activity) {
        List<ShiftView> shifts = board.ofActivity(activity);
        return shifts.isEmpty() ? notFound() : new Page<>(shifts, null);
    }

    private static <T> T notFound() {
        return Outcome.<T>refused(CommonProblem.NOT_FOUND).orThrow();
    }
}
