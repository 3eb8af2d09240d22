package org.campusfrontline.roster.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.roster.chart.WallChart;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The picture of a roster over HTTP.
@Path("/v1/rosters/{id}/wall-chart")
@Tag(name = "rosters")
class WallChartResource {

    private static final String SVG = "image/svg+xml";
    private static final String UTF_8 = ";charset=UTF-8";
    private static final List<Variant> FORMS = List.of(
            new Variant(MediaType.valueOf(SVG), (String) null, null),
            new Variant(MediaType.TEXT_HTML_TYPE, (String) null, null));
    private final RosterQueries queries;
    private final WallChartSheets sheets;
    private final RequestFacts facts;

    WallChartResource(RosterQueries queries, WallChartSheets sheets, RequestFacts facts) {
        this.queries = queries;
        this.sheets = sheets;
        this.facts = facts;
    }

    @GET
    @Produces({SVG, MediaType.TEXT_HTML})
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
                @Content(mediaType = SVG, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public RestResponse<String> draw(@PathParam("id") UUID id, @Context Request request) {
        Reading reading = queries.reading(id)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        Language language = facts.language();
        WallChart chart = new WallChart(sheets.sheet(reading, language), language);
        boolean page = MediaType.TEXT_HTML_TYPE.isCompatible(
                request.selectVariant(FORMS).getMediaType());
        return RestResponse.ResponseBuilder.<String>create(RestResponse.Status.OK)
                .entity(page ? chart.html() : chart.svg())
                .type((page ? MediaType.TEXT_HTML : SVG) + UTF_8)
                .header("Vary", "Accept, Accept-Language")
                .header("Content-Language", language.tag())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }
}
