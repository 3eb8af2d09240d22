package org.campusfrontline.volunteer.recruitment.crew;

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
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who signed up for a shift and who waits, for organisers and site leads of its unit.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/shifts/{shift}")
@RolesAllowed({Role.ORGANISER, Role.SITE_LEAD})
@Tag(name = "sign-ups")
class CrewResource {

    private static final Set<String> RUNNING = Set.of(Role.ORGANISER, Role.SITE_LEAD);
    private final CrewQueries crew;
    private final ShiftQueries shifts;
    private final Caller caller;

    CrewResource(CrewQueries crew, ShiftQueries shifts, Caller caller) {
        this.crew = crew;
        this.shifts = shifts;
        this.caller = caller;
    }

    @GET
    @Path("sign-ups")
    @Operation(
            operationId = "listSignUps",
            summary = "List the sign-ups for a shift in the order in which they came",
            description = "By those who run the shift: organisers and site leads of its unit.")
    @APIResponse(responseCode = "200", description = "A page of sign-ups")
    public Page<CrewMemberView> signUps(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @QueryParam("state") @Parameter(description = "Only sign-ups in this state.") @Nullable SignUpState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        requireRunning(shift);
        return page(crew.all(shift, state, after(cursor), limit + 1), limit);
    }

    @GET
    @Path("waiting-list")
    @Operation(
            operationId = "listWaiting",
            summary = "List those who wait for a seat in a shift, in their order",
            description =
                    "The first in the list is the next to be offered a seat, unless another shift stands in the way.")
    @APIResponse(responseCode = "200", description = "A page of those who wait")
    public Page<CrewMemberView> waitingList(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        requireRunning(shift);
        return page(crew.waiting(shift, after(cursor), limit + 1), limit);
    }

    private void requireRunning(UUID id) {
        ShiftFacts shift = shifts.find(id).orElseThrow(() -> refused(Refusal.of(CommonProblem.NOT_FOUND)));
        caller.refusalUnless(RUNNING, shift.tree(), shift.unit()).ifPresent(refusal -> {
            throw refused(refusal);
        });
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(List.of(refusal));
    }

    private static Page<CrewMemberView> page(List<CrewMemberView> rows, int limit) {
        return Page.of(rows, limit, last -> Cursor.at(last.signUp()));
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        return Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
    }
}
