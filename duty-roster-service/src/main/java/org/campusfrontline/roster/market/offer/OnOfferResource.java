package org.campusfrontline.roster.market.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.market.deal.DealView;
import org.campusfrontline.roster.market.deal.DealViews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Duties on offer that the caller may take, over HTTP.
@Path("/v1/my/duties-on-offer")
@Tag(name = "duty-swaps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class OnOfferResource {

    private final OfferQueries queries;
    private final TakeOffer takeOffer;
    private final EndOffer endOffer;
    private final DealViews views;

    OnOfferResource(OfferQueries queries, TakeOffer takeOffer, EndOffer endOffer, DealViews views) {
        this.queries = queries;
        this.takeOffer = takeOffer;
        this.endOffer = endOffer;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listDutiesOnOffer",
            summary = "Lists the duties that the caller may take",
            description =
                    "Only what no hard rule of the roster stands against, with each own duty that is wanted for it"
                            + " and what the exchange does to the roster level by level, in the order in which they begin.")
    public Page<OnOfferView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.onOffer(cursor, limit);
    }

    @PUT
    @Path("/{id}/acceptance")
    @Refuses({"ROS-1851", "ROS-1852", "ROS-1853", "ROS-1856", "ROS-1857", "ROS-1859", "ROS-2003", "ROS-2004"})
    @Operation(
            operationId = "acceptDutyOffer",
            summary = "Takes a duty on offer",
            description =
                    "For nothing, or for the own duty that is named; at once, as the next roster of the period, or"
                            + " with a planner's word where the period asks for one. Of several who take it at once one has it.")
    public RestResponse<DealView> accept(
            @PathParam("id") UUID id, @Valid @NotNull OfferRequests.Acceptance acceptance) {
        DealView view = views.view(takeOffer.take(id, acceptance.duty()).orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }

    @PUT
    @Path("/{id}/refusal")
    @Refuses("ROS-1857")
    @Operation(
            operationId = "refuseDutyOffer",
            summary = "Does not take a duty that is offered by name",
            description = "Nobody is asked for a reason. Whoever offers it learns that it is not taken.")
    public RestResponse<Void> refuse(@PathParam("id") UUID id) {
        endOffer.refuse(id).orThrow();
        return RestResponse.noContent();
    }
}
