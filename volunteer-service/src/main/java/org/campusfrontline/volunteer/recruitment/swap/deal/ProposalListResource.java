package org.campusfrontline.volunteer.recruitment.swap.deal;

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
import org.campusfrontline.volunteer.recruitment.swap.register.Deals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The agreements in which the caller takes part.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "exchanges")
class ProposalListResource {

    private final Deals deals;
    private final ProposalViews views;
    private final Caller caller;

    ProposalListResource(Deals deals, ProposalViews views, Caller caller) {
        this.deals = deals;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("exchange-proposals")
    @Operation(
            operationId = "listMyProposals",
            summary = "List the exchanges of seats in which I take part",
            description = "Those that wait for a yes, and those that wait for an organiser; the earliest first.")
    @APIResponse(responseCode = "200", description = "A page of proposals")
    public Page<ProposalView> mine(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        UUID after = Cursor.read(cursor, 1).map(Cursor::id).orElse(null);
        List<ProposalView> rows = deals.ofPerson(caller.person(), after, limit + 1).stream()
                .map(views::of)
                .toList();
        return Page.of(rows, limit, last -> Cursor.at(last.id()));
    }
}
