package org.campusfrontline.roster.market.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.market.offer.OfferRequests.NewOffer;
import org.campusfrontline.roster.market.register.Offer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The caller's duties on offer, over HTTP.
@Path("/v1/my")
@Tag(name = "duty-swaps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyOffersResource {

    private final OfferQueries queries;
    private final OfferDuty offerDuty;
    private final EndOffer endOffer;

    MyOffersResource(OfferQueries queries, OfferDuty offerDuty, EndOffer endOffer) {
        this.queries = queries;
        this.offerDuty = offerDuty;
        this.endOffer = endOffer;
    }

    @POST
    @Path("/duties/{id}/offers")
    @Idempotent
    @Refuses({"ROS-1851", "ROS-1852", "ROS-1853", "ROS-1854", "ROS-1855", "ROS-1856", "ROS-1858", "ROS-1860"})
    @Operation(
            operationId = "offerDuty",
            summary = "Offers a duty of the caller's",
            description =
                    "To one person or to everybody of the staff; for nothing, for a certain duty of the one asked,"
                            + " or for any of some wishes. Wishes of several people are put together to rounds of up to four. The"
                            + " duty stays the caller's until somebody has it; the offer follows it when its times move.")
    @APIResponse(
            responseCode = "201",
            description = "The offer",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    public RestResponse<OfferView> offer(
            @PathParam("id") @Parameter(description = "The duty.") UUID id,
            @Valid NewOffer wanted,
            @Context UriInfo uri) {
        OfferView view = queries.view(offerDuty.offer(id, wanted).orThrow());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .tag(EntityTags.of(view.version(), view.actions()))
                .header(
                        "Location",
                        uri.getBaseUriBuilder()
                                .path("v1/my/duty-offers")
                                .path(view.id().toString())
                                .build()
                                .getRawPath())
                .build();
    }

    @GET
    @Path("/duty-offers")
    @Operation(
            operationId = "listMyDutyOffers",
            summary = "Lists the duties that the caller offered",
            description = "With what became of each, the newest first.")
    public Page<OfferView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/duty-offers/{id}")
    @Operation(
            operationId = "getMyDutyOffer",
            summary = "Shows a duty that the caller offered",
            description = "Where the duty is not the caller's any more, the offer says so and has ended.")
    public RestResponse<OfferView> get(@PathParam("id") UUID id) {
        OfferView view = queries.mine(id);
        return Answers.changed(view, view.version(), view.actions());
    }

    @PUT
    @Path("/duty-offers/{id}/withdrawal")
    @Refuses("ROS-1857")
    @Operation(
            operationId = "withdrawDutyOffer",
            summary = "Takes a duty from the market",
            description = "Also while a planner is asked; rounds that rest on it are called off and their people told.")
    public RestResponse<OfferView> withdraw(@PathParam("id") UUID id) {
        Offer offer = endOffer.withdraw(id).orThrow();
        OfferView view = queries.view(offer);
        return Answers.changed(view, view.version(), view.actions());
    }
}
