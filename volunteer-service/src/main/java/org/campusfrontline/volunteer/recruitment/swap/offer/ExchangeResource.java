package org.campusfrontline.volunteer.recruitment.swap.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A seat on offer: seen by whom it is for, taken or declined by them, taken back by its giver.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/exchanges/{exchange}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "exchanges")
class ExchangeResource {

    private final ExchangeDesk desk;
    private final AcceptExchange acceptExchange;
    private final DeclineExchange declineExchange;
    private final CancelExchange cancelExchange;
    private final ExchangeViews views;

    ExchangeResource(
            ExchangeDesk desk,
            AcceptExchange acceptExchange,
            DeclineExchange declineExchange,
            CancelExchange cancelExchange,
            ExchangeViews views) {
        this.desk = desk;
        this.acceptExchange = acceptExchange;
        this.declineExchange = declineExchange;
        this.cancelExchange = cancelExchange;
        this.views = views;
    }

    @Schema(
            name = "ExchangeAcceptance",
            description =
                    "`signUp`: the own seat in return, where one is wanted. `ignoreMyCalendar`: whether entries of the own imported calendar do not matter.")
    record ExchangeAcceptance(
            @Nullable UUID signUp, @Nullable Boolean ignoreMyCalendar) {}

    @GET
    @Operation(
            operationId = "getExchange",
            summary = "Get a seat on offer",
            description =
                    "One that is offered by name exists for its giver and the person asked only; of one for everybody nobody learns who gives it.")
    @APIResponse(responseCode = "200", description = "The seat on offer")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<ExchangeView> get(
            @PathParam("exchange") @Parameter(description = "Which seat on offer is meant.") UUID id,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        ExchangeView view = desk.find(id)
                .map(views::of)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @PUT
    @Path("acceptance")
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
        "VOL-3201",
        "VOL-3202",
        "VOL-3203",
        "VOL-3205",
        "VOL-3206",
        "VOL-3207",
        "VOL-3208"
    })
    @Operation(
            operationId = "takeSeatOnOffer",
            summary = "Take a seat on offer",
            description =
                    "All is checked anew for everybody at this moment, as if what is given were gone already, and all seats move at once or none does. Of others the caller learns only that something stands against it. Where the post asks for the organiser's word, the seats move with that.")
    @APIResponse(responseCode = "200", description = "The exchange: carried out, or matched and awaiting approval")
    public RestResponse<ExchangeView> accept(
            @PathParam("exchange") @Parameter(description = "Which seat on offer is meant.") UUID id,
            @NotNull @Valid ExchangeAcceptance acceptance) {
        return answer(views.of(acceptExchange
                .accept(new AcceptExchange.Order(
                        id, acceptance.signUp(), Boolean.TRUE.equals(acceptance.ignoreMyCalendar())))
                .orThrow()));
    }

    @PUT
    @Path("refusal")
    @Refuses("VOL-3201")
    @Operation(
            operationId = "declineSeatOnOffer",
            summary = "Decline a seat that is offered to me by name",
            description = "Its giver learns that it is not taken, and nobody else anything.")
    @APIResponse(responseCode = "200", description = "The exchange; the same again where it was declined before")
    public RestResponse<ExchangeView> decline(
            @PathParam("exchange") @Parameter(description = "Which seat on offer is meant.") UUID id) {
        return answer(views.of(declineExchange.decline(id).orThrow()));
    }

    @PUT
    @Path("cancellation")
    @Refuses("VOL-3201")
    @Operation(
            operationId = "takeSeatFromOffer",
            summary = "Take my seat back from offer",
            description = "Also out of an agreement that is not carried out yet.")
    @APIResponse(responseCode = "200", description = "The exchange; the same again where it was cancelled before")
    public RestResponse<ExchangeView> cancel(
            @PathParam("exchange") @Parameter(description = "Which seat on offer is meant.") UUID id) {
        return answer(views.of(cancelExchange.cancel(id).orThrow()));
    }

    private static RestResponse<ExchangeView> answer(ExchangeView view) {
        return Answers.changed(view, view.version(), view.actions());
    }
}
