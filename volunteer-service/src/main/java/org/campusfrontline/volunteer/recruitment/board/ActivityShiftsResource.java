package org.campusfrontline.volunteer.recruitment.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    @Operation(
            operationId = "listShifts",
            summary = "List the shifts of an activity with their free seats",
            description = "In the order of its posts and of time, each with whether the caller could sign up now.")
    @APIResponse(responseCode = "200", description = "The shifts")
    public Page<ShiftView> ofActivity(
            @PathParam("activity") @Parameter(description = "Which activity is meant.") UUID activity,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        Page<ShiftView> page = board.ofActivity(activity, cursor, limit);
        if (page.items().isEmpty()) {
            throw new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
        }
        return page;
    }
}
