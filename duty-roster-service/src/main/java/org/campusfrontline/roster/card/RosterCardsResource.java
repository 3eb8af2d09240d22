package org.campusfrontline.roster.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Cards of a whole roster over HTTP, for whoever prints them.
@Path("/v1/rosters/{id}/pocket-cards")
@Tag(name = "rosters")
class RosterCardsResource {

    private final RosterQueries queries;
    private final CardMaker cards;
    private final CampusFont font;
    private final RequestFacts facts;

    RosterCardsResource(RosterQueries queries, CardMaker cards, CampusFont font, RequestFacts facts) {
        this.queries = queries;
        this.cards = cards;
        this.font = font;
        this.facts = facts;
    }

    @GET
    @Produces({Form.SVG_TYPE, MediaType.TEXT_HTML})
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "drawPocketCards",
            summary = "Draws a roster's pocket cards",
            description =
                    "A card a person with the own duties and the telephones of the unit's duty desks; as PDF eight"
                            + " to a sheet A4, to be cut. In Chinese or English by Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The cards",
            content = {
                @Content(mediaType = Form.SVG_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public RestResponse<String> draw(
            @PathParam("id") UUID id,
            @QueryParam("person") @Parameter(description = "Whose card; everybody's where nobody is named.") @Nullable String person,
            @Context Request request) {
        Form form = Form.seen(request);
        return form.answer(drawn(id, person).seen(form), facts.language());
    }

    @GET
    @Path("/sheets")
    @Produces(Form.PDF_TYPE)
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "printPocketCards",
            summary = "Prints a roster's pocket cards",
            description = "The same cards as PDF, eight to a sheet A4, to be cut.")
    @APIResponse(
            responseCode = "200",
            description = "The sheets",
            content =
                    @Content(mediaType = Form.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> print(
            @PathParam("id") UUID id,
            @QueryParam("person") @Parameter(description = "Whose card; everybody's where nobody is named.") @Nullable String person) {
        return Form.PDF.answer(drawn(id, person).pdf(font), facts.language());
    }

    private PocketCards drawn(UUID id, @Nullable String person) {
        Optional<PocketCards> drawn = queries.reading(id)
                .flatMap(reading -> person == null
                        ? Optional.of(cards.all(reading, facts.language()))
                        : cards.of(reading, person, facts.language()));
        return drawn.orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
