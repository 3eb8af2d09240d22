package org.campusfrontline.volunteer.recruitment.callout.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.recruitment.callout.register.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Calls to the caller, and the answer to them.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "call-outs")
class MyCallResource {

    private final AcceptCall acceptCall;
    private final DeclineCall declineCall;
    private final Asks asks;
    private final MyCallViews views;
    private final Caller caller;

    MyCallResource(AcceptCall acceptCall, DeclineCall declineCall, Asks asks, MyCallViews views, Caller caller) {
        this.acceptCall = acceptCall;
        this.declineCall = declineCall;
        this.asks = asks;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("calls")
    @Operation(
            operationId = "listMyCalls",
            summary = "List the calls to me with my answers, the latest first",
            description = "Nobody else sees them. A no is kept for a month.")
    @APIResponse(responseCode = "200", description = "A page of calls")
    public Page<MyCallView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        UUID after = Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
        List<MyCallView> rows = asks.ofPerson(caller.person(), after, limit + 1).stream()
                .map(views::of)
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.callOut()));
    }

    @PUT
    @Path("calls/{call}/acceptance")
    @Refuses({
        "VOL-2001",
        "VOL-2002",
        "VOL-2004",
        "VOL-2005",
        "VOL-2006",
        "VOL-2007",
        "VOL-2008",
        "VOL-2009",
        "VOL-2012",
        "VOL-2151",
        "VOL-2152",
        "VOL-2201",
        "VOL-2202",
        "VOL-2203",
        "VOL-2204",
        "VOL-2205",
        "VOL-2206",
        "VOL-2207",
        "VOL-2208",
        "VOL-2209",
        "VOL-2210",
        "VOL-2211",
        "VOL-2401",
        "VOL-2402",
        "VOL-2403",
        "VOL-2404",
        "VOL-2405",
        "VOL-2406",
        "VOL-3224",
        "VOL-3225"
    })
    @Operation(
            operationId = "acceptCall",
            summary = "Come: take a seat of the call by one tap",
            description =
                    "All is checked as at any sign-up; with the answer the seat is confirmed. Where the seats are filled it is `VOL-3224`, and nobody waits.")
    @APIResponse(responseCode = "200", description = "The call with the sign-up; the same again after a second tap")
    public MyCallView accept(
            @PathParam("call") @Parameter(description = "Which call is meant.") UUID call,
            @QueryParam("ignoreMyCalendar")
                    @DefaultValue("false")
                    @Parameter(description = "Whether entries of the own imported calendar do not matter.")
                    boolean ignoreMyCalendar) {
        return views.of(
                acceptCall.accept(new AcceptCall.Order(call, ignoreMyCalendar)).orThrow());
    }

    @PUT
    @Path("calls/{call}/refusal")
    @Refuses("VOL-3225")
    @Operation(
            operationId = "declineCall",
            summary = "Do not come",
            description =
                    "It is shown to nobody but the caller, is in no event, and counts for nothing later. One may change one's mind while the call runs.")
    @APIResponse(responseCode = "200", description = "The call; the same again after a second tap")
    public MyCallView decline(@PathParam("call") @Parameter(description = "Which call is meant.") UUID call) {
        return views.of(declineCall.decline(call).orThrow());
    }
}
