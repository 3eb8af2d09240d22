package org.campusfrontline.volunteer.recruitment.myday;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.recruitment.signup.SignUpQueries;
import org.campusfrontline.volunteer.recruitment.signup.SignUpView;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The caller's own sign-ups and day.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "my", description = "What is the caller's own.")
class MySignUpsResource {

    private final SignUpQueries signUps;
    private final MyDay myDay;
    private final Caller caller;

    MySignUpsResource(SignUpQueries signUps, MyDay myDay, Caller caller) {
        this.signUps = signUps;
        this.myDay = myDay;
        this.caller = caller;
    }

    @GET
    @Path("sign-ups")
    @Operation(
            operationId = "listMySignUps",
            summary = "List my sign-ups, latest shift first",
            description = "Cancelled ones too; a state narrows the list.")
    @APIResponse(responseCode = "200", description = "A page of my sign-ups")
    public Page<SignUpView> list(
            @QueryParam("state") @Parameter(description = "Only sign-ups in this state.") @Nullable SignUpState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        Optional<SignUpQueries.After> after = Cursor.read(cursor, 2).map(MySignUpsResource::after);
        List<SignUpView> rows = signUps.ofPerson(caller.person(), state, after.orElse(null), limit + 1);
        return Page.of(rows, limit, last -> Cursor.at(last.shiftStart(), last.id()));
    }

    @GET
    @Path("day")
    @Operation(
            operationId = "getMyDay",
            summary = "Get my sign-ups of a day, and offers about to expire",
            description = "What the caller has to do that day as a volunteer, in the order of time.")
    @APIResponse(responseCode = "200", description = "My day")
    public MyDayView day(
            @QueryParam("date") @Parameter(description = "A day of the campus; today when not said") @Nullable LocalDate date) {
        return myDay.of(caller.person(), date);
    }

    private static SignUpQueries.After after(Cursor cursor) {
        try {
            List<String> values = cursor.values();
            return new SignUpQueries.After(Instant.parse(values.get(0)), UUID.fromString(values.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
