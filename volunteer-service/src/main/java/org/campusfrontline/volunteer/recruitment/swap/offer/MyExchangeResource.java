package org.campusfrontline.volunteer.recruitment.swap.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.volunteer.recruitment.swap.register.Exchanges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The caller's own seats on offer, what the caller is asked, and what the caller could take.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "exchanges")
class MyExchangeResource {

    private final Exchanges exchanges;
    private final SeatsOnOffer seats;
    private final ExchangeViews views;
    private final Caller caller;

    MyExchangeResource(Exchanges exchanges, SeatsOnOffer seats, ExchangeViews views, Caller caller) {
        this.exchanges = exchanges;
        this.seats = seats;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("exchanges")
    @Operation(
            operationId = "listMyExchanges",
            summary = "List the seats that I offer or am asked to take, the latest first",
            description = "The own ones however they ended; those of others while they are open.")
    @APIResponse(responseCode = "200", description = "A page of seats on offer")
    public Page<ExchangeView> mine(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        List<ExchangeView> rows = exchanges.ofPerson(caller.person(), after(cursor), limit + 1).stream()
                .map(views::of)
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }

    @GET
    @Path("seats-on-offer")
    @Operation(
            operationId = "listSeatsOnOffer",
            summary = "List the seats on offer that I could take now",
            description =
                    "What others offer to everybody and the caller is eligible for and has time for, within the limits of load and rest; swaps where the caller has a seat that is wanted.")
    @APIResponse(responseCode = "200", description = "A page of seats on offer")
    public Page<ExchangeView> pool(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return Page.of(seats.after(after(cursor), limit + 1), limit, last -> Cursor.at(last.id()));
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        return Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
    }
}
