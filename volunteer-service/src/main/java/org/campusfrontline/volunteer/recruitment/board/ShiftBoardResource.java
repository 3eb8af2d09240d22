package org.campusfrontline.volunteer.recruitment.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// One shift with its free seats.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/shifts/{shift}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "activities")
class ShiftBoardResource {

    private final ShiftBoard board;
    private final DryRun dryRun;

    ShiftBoardResource(ShiftBoard board, DryRun dryRun) {
        this.board = board;
        this.dryRun = dryRun;
    }

    @GET
    @Operation(
            operationId = "getShift",
            summary = "Get a shift with its free seats",
            description = "With whether the caller could sign up now, and why not.")
    @APIResponse(responseCode = "200", description = "The shift")
    public ShiftView get(@PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift) {
        return board.find(shift).orElseGet(ShiftBoardResource::notFound);
    }

    @GET
    @Path("eligibility")
    @Operation(
            operationId = "getMyEligibility",
            summary = "Ask whether I could sign up for a shift",
            description = "Checks all that a sign-up checks and changes nothing: every reason that stands against it,"
                    + " with what to do about it, or whether it would be a seat or a place in the line.")
    @APIResponse(responseCode = "200", description = "The answer")
    public EligibilityView eligibility(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift) {
        return dryRun.of(shift).orElseGet(ShiftBoardResource::notFound);
    }

    private static <T> T notFound() {
        return Outcome.<T>refused(CommonProblem.NOT_FOUND).orThrow();
    }
}
