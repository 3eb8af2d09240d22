package org.campusfrontline.roster.layer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.layer.LayerViews.NewRosterLayer;
import org.campusfrontline.roster.layer.LayerViews.RosterLayerView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The layers of a period over HTTP.
@Path("/v1/planning-periods/{id}/layers")
@Tag(name = "roster-layers", description = "Emergency plans and overrides over a roster.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LayersResource {

    private final MakeLayer makeLayer;
    private final LayerQueries queries;

    LayersResource(MakeLayer makeLayer, LayerQueries queries) {
        this.makeLayer = makeLayer;
        this.queries = queries;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1773", "ROS-1776"})
    @Operation(
            operationId = "makeRosterLayer",
            summary = "Prepares an emergency plan or an override",
            description = "A named set of days of the period's people, each with a shift or free. It changes nothing"
                    + " until it is laid on.")
    @APIResponse(
            responseCode = "201",
            description = "The layer, off",
            content = @Content(schema = @Schema(implementation = RosterLayerView.class)))
    public RestResponse<RosterLayerView> make(
            @PathParam("id") UUID id, @Valid NewRosterLayer wanted, @Context UriInfo uri) {
        RosterLayerView view = makeLayer.make(id, wanted).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .tag(EntityTags.of(view.version(), view.actions()))
                .header(
                        "Location",
                        uri.getBaseUri()
                                .resolve("v1/roster-layers/" + view.id())
                                .getRawPath())
                .build();
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listRosterLayers",
            summary = "Lists a period's emergency plans and overrides",
            description = "The newest first, on or off.")
    public Page<RosterLayerView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        return queries.page(id, Cursor.read(cursor, 1), limit)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
