package org.campusfrontline.roster.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.paper.CampusFont;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.roster.chart.PocketCards;
import org.campusfrontline.roster.paper.Form;
import org.campusfrontline.roster.plan.RosterQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The caller's own card over HTTP.
@Path("/v1/my/planning-periods/{id}/pocket-card")
@Tag(name = "my-duties")
class MyPocketCardResource {

    private final RosterQueries queries;
    private final CardMaker cards;
    private final CampusFont font;
    private final Caller caller;
    private final RequestFacts facts;

    MyPocketCardResource(RosterQueries queries, CardMaker cards, CampusFont font, Caller caller, RequestFacts facts) {
        this.queries = queries;
        this.cards = cards;
        this.font = font;
        this.caller = caller;
        this.facts = facts;
    }

    @GET
    @Produces({Form.SVG_TYPE, MediaType.TEXT_HTML})
    @RolesAllowed(Role.DUTY_STAFF)
    @Operation(
            operationId = "drawMyPocketCard",
            summary = "Draws the caller's duties of a planning period as a pocket card",
            description = "Of the roster in force, with the telephones of the unit's duty desks, 105 by 74 millimetres;"
                    + " in Chinese or English by Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = {
                @Content(mediaType = Form.SVG_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public RestResponse<String> draw(@PathParam("id") UUID id, @Context Request request) {
        Form form = Form.seen(request);
        return form.answer(drawn(id).seen(form), facts.language());
    }

    @GET
    @Path("/sheet")
    @Produces(Form.PDF_TYPE)
    @RolesAllowed(Role.DUTY_STAFF)
    @Operation(
            operationId = "printMyPocketCard",
            summary = "Prints the caller's pocket card",
            description = "The same card as PDF on a sheet A4, to be cut.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(mediaType = Form.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> print(@PathParam("id") UUID id) {
        return Form.PDF.answer(drawn(id).pdf(font), facts.language());
    }

    private PocketCards drawn(UUID id) {
        return queries.inForce(id)
                .flatMap(reading -> cards.of(reading, caller.person(), facts.language()))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
