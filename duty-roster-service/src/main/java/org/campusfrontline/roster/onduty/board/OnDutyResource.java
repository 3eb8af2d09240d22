package org.campusfrontline.roster.onduty.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.onduty.site.DutySiteRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The board over HTTP.
@Path("/v1/on-duty")
@Tag(name = "on-duty", description = "Who is on duty now and next.")
@RolesAllowed(Role.DUTY_STAFF)
class OnDutyResource {

    private final OnDutyQueries queries;
    private final RequestFacts facts;
    private final CampusTime time;

    OnDutyResource(OnDutyQueries queries, RequestFacts facts, CampusTime time) {
        this.queries = queries;
        this.facts = facts;
        this.time = time;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getOnDuty",
            summary = "Shows who is on duty in a unit now and next, and whom to call",
            description = "Leaders by name and desks by number for everybody; staff, and numbers that leaders gave, for"
                    + " those who serve in the unit within twelve hours or direct it.")
    public OnDutyView get(
            @QueryParam("tree")
                    @NotNull @Pattern(regexp = DutySiteRequests.TREE) @Parameter(description = "The tree in which the unit stands.")
                    String tree,
            @QueryParam("unit") @NotNull @Pattern(regexp = DutySiteRequests.CODE) @Parameter(description = "The unit.")
                    String unit) {
        return queries.now(tree, unit);
    }

    @GET
    @Path("/board")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "drawOnDutyBoard",
            summary = "Draws who is on duty in a unit for a screen on the wall",
            description = "The same as a page that reads itself anew each minute; in Chinese or English by"
                    + " Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The board",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<String> board(
            @QueryParam("tree")
                    @NotNull @Pattern(regexp = DutySiteRequests.TREE) @Parameter(description = "The tree in which the unit stands.")
                    String tree,
            @QueryParam("unit") @NotNull @Pattern(regexp = DutySiteRequests.CODE) @Parameter(description = "The unit.")
                    String unit) {
        Language language = facts.language();
        return RestResponse.ResponseBuilder.ok(new BoardPage(queries.now(tree, unit), language, time.zone()).html())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language")
                .header("Content-Language", language.tag())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }
}
