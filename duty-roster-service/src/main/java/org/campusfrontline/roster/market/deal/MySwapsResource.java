package org.campusfrontline.roster.market.deal;

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
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.market.register.Deal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Swaps that the caller takes part in, over HTTP.
@Path("/v1/my/duty-swaps")
@Tag(name = "duty-swaps", description = "Duties that people exchange among themselves.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MySwapsResource {

    private final DealQueries queries;
    private final DealViews views;
    private final AnswerDeal answerDeal;

    MySwapsResource(DealQueries queries, DealViews views, AnswerDeal answerDeal) {
        this.queries = queries;
        this.views = views;
        this.answerDeal = answerDeal;
    }

    @GET
    @Operation(
            operationId = "listMyDutySwaps",
            summary = "Lists the swaps in which the caller takes a duty",
            description = "Proposed rounds of two to four people, which wait for everybody's word, and what became of"
                    + " all others, the newest first.")
    public Page<DealView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMyDutySwap",
            summary = "Shows a swap of the caller's",
            description = "With what it does to the roster, level by level, as long as it is open.")
    public RestResponse<DealView> get(@PathParam("id") UUID id) {
        DealView view = queries.mine(id);
        return Answers.changed(view, view.version(), view.actions());
    }

    @PUT
    @Path("/{id}/agreement")
    @Refuses({"ROS-1851", "ROS-1852", "ROS-1853", "ROS-1856", "ROS-1857", "ROS-2003", "ROS-2004"})
    @Operation(
            operationId = "agreeToDutySwap",
            summary = "Agrees to a proposed swap",
            description = "With the last agreement all duties change hands at once, as the next roster of the period;"
                    + " where the period asks for a planner's word, with that.")
    public RestResponse<DealView> agree(@PathParam("id") UUID id) {
        return changed(answerDeal.answer(id, true).orThrow());
    }

    @PUT
    @Path("/{id}/refusal")
    @Refuses("ROS-1857")
    @Operation(
            operationId = "refuseDutySwap",
            summary = "Declines a proposed swap",
            description = "Nobody is asked for a reason and nobody learns whose word it was. The duties are on offer"
                    + " again, this round is not proposed again.")
    public RestResponse<DealView> refuse(@PathParam("id") UUID id) {
        return changed(answerDeal.answer(id, false).orThrow());
    }

    private RestResponse<DealView> changed(Deal deal) {
        DealView view = views.view(deal);
        return Answers.changed(view, view.version(), view.actions());
    }
}
