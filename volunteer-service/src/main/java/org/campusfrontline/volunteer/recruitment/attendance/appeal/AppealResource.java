package org.campusfrontline.volunteer.recruitment.attendance.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.signup.SignUpAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Appeals against absences: seen by their person and the organisers of the unit, who decide them.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/attendance-appeals")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "attendance")
class AppealResource {

    private final Appeals appeals;
    private final DecideAppeal decideAppeal;
    private final SignUpAccess access;
    private final Caller caller;

    AppealResource(Appeals appeals, DecideAppeal decideAppeal, SignUpAccess access, Caller caller) {
        this.appeals = appeals;
        this.decideAppeal = decideAppeal;
        this.access = access;
        this.caller = caller;
    }

    @Schema(name = "AppealDecision", description = "Whether the person was there, is excused, or stays marked absent.")
    record AppealDecision(DecideAppeal.@NotNull Decision decision) {}

    @GET
    @RolesAllowed(Role.ORGANISER)
    @Operation(
            operationId = "listAttendanceAppeals",
            summary = "List a unit's appeals, the oldest first",
            description = "By organisers of the unit.")
    @APIResponse(responseCode = "200", description = "A page of appeals")
    public Page<AppealView> list(
            @QueryParam("tree")
                    @Parameter(description = "The tree in which the unit stands.", required = true)
                    @NotNull @Pattern(regexp = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE") String tree,
            @QueryParam("unit")
                    @Parameter(description = "Whose activities they are about.", required = true)
                    @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") String unit,
            @QueryParam("state") @Parameter(description = "Those in this state.") @Nullable AppealState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        caller.refusalUnless(Set.of(Role.ORGANISER), tree, unit).ifPresent(refusal -> {
            throw new RefusedException(List.of(refusal));
        });
        List<AppealView> rows = appeals.ofUnit(new Appeals.Unit(tree, unit), state, after(cursor), limit + 1).stream()
                .map(AppealView::of)
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAttendanceAppeal",
            summary = "Get an appeal",
            description = "Seen by its person and by those who run the shift.")
    @APIResponse(responseCode = "200", description = "The appeal")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<AppealView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Appeal found =
                appeals.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        access.toSee(found.signUp()).orThrow();
        return Answers.read(AppealView.of(found), found.version(), List.of(), ifNoneMatch);
    }

    @PUT
    @Path("{id}/decision")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2009", "VOL-2718"})
    @Operation(
            operationId = "decideAttendanceAppeal",
            summary = "Decide an appeal",
            description =
                    "By an organiser of the unit, never by its person. Who was there has the sign-up completed; the minutes, which nobody measured, are declared and confirmed as hours. Who is excused is not absent.")
    @APIResponse(responseCode = "200", description = "The decided appeal")
    public RestResponse<AppealView> decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AppealDecision decision) {
        AppealView decided = decideAppeal
                .decide(new DecideAppeal.Order(id, decision.decision(), EntityTags.expected(ifMatch)))
                .orThrow();
        return Answers.changed(decided, decided.version(), List.of());
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        return Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
    }
}
