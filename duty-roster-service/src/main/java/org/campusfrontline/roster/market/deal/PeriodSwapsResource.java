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
import org.campusfrontline.roster.market.rule.DealState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Swaps of a period over HTTP, for those who plan it.
@Path("/v1/planning-periods/{id}")
@Tag(name = "duty-swaps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
class PeriodSwapsResource {

    private final DealQueries queries;
    private final DealViews views;
    private final DecideDeal decideDeal;

    PeriodSwapsResource(DealQueries queries, DealViews views, DecideDeal decideDeal) {
        this.queries = queries;
        this.views = views;
        this.decideDeal = decideDeal;
    }

    @GET
    @Path("/duty-swaps")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listDutySwaps",
            summary = "Lists the swaps that were carried out",
            description = "With the roster that each made, the newest first. What people did not agree on is not here.")
    public Page<DealView> history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofPeriod(id, DealState.DONE, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/swap-approvals")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Operation(
            operationId = "listSwapApprovals",
            summary = "Lists the swaps that wait for a planner",
            description = "All who take part have agreed; each with what it does to the roster, the newest first.")
    public Page<DealView> waiting(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofPeriod(id, DealState.AWAITING, Cursor.read(cursor, 1), limit);
    }

    @PUT
    @Path("/swap-approvals/{swap}/approval")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1851", "ROS-1852", "ROS-1856", "ROS-1857", "ROS-2003", "ROS-2004"})
    @Operation(
            operationId = "approveSwap",
            summary = "Lets a swap pass",
            description = "The duties change hands as the next roster of the period, judged once more as it is now.")
    public RestResponse<DealView> approve(
            @PathParam("id") UUID id, @PathParam("swap") @Parameter(description = "The swap.") UUID swap) {
        return changed(decideDeal.decide(id, swap, true).orThrow());
    }

    @PUT
    @Path("/swap-approvals/{swap}/refusal")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses("ROS-1857")
    @Operation(
            operationId = "refuseSwap",
            summary = "Lets a swap not pass",
            description = "Everybody keeps the duty that they had; what was offered is on offer again.")
    public RestResponse<DealView> refuse(
            @PathParam("id") UUID id, @PathParam("swap") @Parameter(description = "The swap.") UUID swap) {
        return changed(decideDeal.decide(id, swap, false).orThrow());
    }

    private RestResponse<DealView> changed(Deal deal) {
        DealView view = views.view(deal);
        return Answers.changed(view, view.version(), view.actions());
    }
}
