package org.campusfrontline.roster.callout.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.callout.rule.CallAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Calls to the caller, over HTTP.
@Path("/v1/my/duty-calls")
@Tag(name = "call-outs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyCallsResource {

    private final MyCallQueries queries;
    private final AnswerCall answerCall;

    MyCallsResource(MyCallQueries queries, AnswerCall answerCall) {
        this.queries = queries;
        this.answerCall = answerCall;
    }

    @GET
    @Operation(
            operationId = "listMyDutyCalls",
            summary = "Lists the calls to the caller",
            description = "The newest first; those that the caller did not follow are deleted after a month.")
    public Page<MyCallView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMyDutyCall",
            summary = "Shows a call to the caller",
            description = "Whether it is open still, and the caller's own answer.")
    public MyCallView get(@PathParam("id") UUID id) {
        return queries.mine(id);
    }

    @PUT
    @Path("/{id}/acceptance")
    @Refuses({"ROS-1886", "ROS-1887", "ROS-2003", "ROS-2004"})
    @Operation(
            operationId = "acceptDutyCall",
            summary = "Takes the seat",
            description =
                    "With one tap, while there is one: the first yes has it, as the next roster of the period. It is"
                            + " booked as a call-out. Told again it changes nothing.")
    public MyCallView accept(@PathParam("id") UUID id) {
        return queries.view(answerCall.answer(id, CallAnswer.YES).orThrow());
    }

    @PUT
    @Path("/{id}/refusal")
    @Refuses("ROS-1886")
    @Operation(
            operationId = "refuseDutyCall",
            summary = "Does not take the seat",
            description =
                    "Nobody else sees it and nobody asks why. As long as the call is open, a yes is still possible.")
    public MyCallView refuse(@PathParam("id") UUID id) {
        return queries.view(answerCall.answer(id, CallAnswer.NO).orThrow());
    }
}
