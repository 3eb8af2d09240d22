package org.campusfrontline.roster.plan;

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
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.paper.CampusFont;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.roster.chart.WallChart;
import org.campusfrontline.roster.paper.Form;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The picture of a roster over HTTP.
@Path("/v1/rosters/{id}/wall-chart")
@Tag(name = "rosters")
class WallChartResource {

    private final RosterQueries queries;
    private final WallChartSheets sheets;
    private final CampusFont font;
    private final RequestFacts facts;

    WallChartResource(RosterQueries queries, WallChartSheets sheets, CampusFont font, RequestFacts facts) {
        this.queries = queries;
        this.sheets = sheets;
        this.font = font;
        this.facts = facts;
    }

    @GET
    @Produces({Form.SVG_TYPE, MediaType.TEXT_HTML})
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "drawRoster",
            summary = "Draws a roster for the wall",
            description = "People down the side, days across, the cover of each shift below, as a picture or as a page"
                    + " that prints well; in Chinese or English by Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The chart",
            content = {
                @Content(mediaType = Form.SVG_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public RestResponse<String> draw(@PathParam("id") UUID id, @Context Request request) {
        Form form = Form.seen(request);
        return form.answer(chart(id).seen(form), facts.language());
    }

    @GET
    @Path("/sheets")
    @Produces(Form.PDF_TYPE)
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "printRoster",
            summary = "Prints a roster for the wall",
            description = "The same chart as PDF, on sheets A3 with at most 36 people each.")
    @APIResponse(
            responseCode = "200",
            description = "The sheets",
            content =
                    @Content(mediaType = Form.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> print(@PathParam("id") UUID id) {
        return Form.PDF.answer(chart(id).pdf(font), facts.language());
    }

    private WallChart chart(UUID id) {
        Reading reading = queries.reading(id)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return new WallChart(sheets.sheet(reading, facts.language()), facts.language());
    }
}
