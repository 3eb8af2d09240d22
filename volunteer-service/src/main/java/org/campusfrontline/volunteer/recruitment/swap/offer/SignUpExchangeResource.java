package org.campusfrontline.volunteer.recruitment.swap.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Where a person offers the own seat to others.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/sign-ups/{id}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "exchanges")
class SignUpExchangeResource {

    private final OfferOwnSeat offerOwnSeat;
    private final ExchangeViews views;

    SignUpExchangeResource(OfferOwnSeat offerOwnSeat, ExchangeViews views) {
        this.offerOwnSeat = offerOwnSeat;
        this.views = views;
    }

    @Schema(
            name = "ExchangeRequest",
            description =
                    "`to`: the person who is asked; everybody where none is named. `wanted`: the shifts of which one is wanted in return; nothing is where none is named.")
    record ExchangeRequest(
            @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") @Schema(examples = "20210002")
            String to,

            @Nullable @Size(max = 20) List<@NotNull UUID> wanted) {

        ExchangeRequest {
            wanted = wanted == null ? null : List.copyOf(wanted);
        }
    }

    @POST
    @Path("exchanges")
    @Idempotent
    @Refuses({"VOL-2009", "VOL-3202", "VOL-3203", "VOL-3204", "VOL-3208", "VOL-3209", "VOL-3210"})
    @Operation(
            operationId = "offerSeat",
            summary = "Offer my seat to somebody or to everybody",
            description =
                    "The seat stays the caller's until another person has it. Who is asked by name has a quarter of the time that is left, at most a day, to answer; a seat for everybody is on offer until its shift starts. Among swaps for everybody those are found who could give each other what they want, two or three at a time, and are asked. A seat that is given away for nothing goes to those who wait for the shift first, unless the post says otherwise.")
    @APIResponseSchema(
            value = ExchangeView.class,
            responseCode = "201",
            responseDescription = "The seat as it is on offer")
    public RestResponse<ExchangeView> offer(
            @PathParam("id") UUID id, @NotNull @Valid ExchangeRequest request, @Context UriInfo uri) {
        Set<UUID> wanted = request.wanted() == null ? Set.of() : Set.copyOf(request.wanted());
        ExchangeView made = views.of(offerOwnSeat
                .offer(new OfferOwnSeat.Order(id, request.to(), wanted))
                .orThrow());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .tag(EntityTags.of(made.version(), made.actions()))
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/exchanges/" + made.id()).getRawPath())
                .build();
    }
}
