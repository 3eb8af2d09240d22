package org.campusfrontline.roster.calendar.layer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.calendar.layer.LayerRequests.LayerRevocation;
import org.campusfrontline.roster.calendar.layer.LayerRequests.NewLayer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The layers over HTTP.
@Path("/v1/calendar-layers")
@Tag(name = "calendar", description = "What kind of day a day is, on campus and by law.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LayerResource {

    private final LayerViews views;
    private final DeclareLayer declareLayer;
    private final RevokeLayer revokeLayer;

    LayerResource(LayerViews views, DeclareLayer declareLayer, RevokeLayer revokeLayer) {
        this.views = views;
        this.declareLayer = declareLayer;
        this.revokeLayer = revokeLayer;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listCalendarLayers",
            summary = "Lists what campuses and units declared of days",
            description = "Revoked ones too, the newest first.")
    public Page<LayerView> list(
            @QueryParam("tree") @Parameter(description = "Only those of nodes in this tree.") @Nullable String tree,
            @QueryParam("node") @Parameter(description = "Only those of this node.") @Nullable String node,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return views.list(tree, node, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getCalendarLayer",
            summary = "Shows what was declared of days",
            description = "With who declared it and, where it was revoked, who did so and why.")
    public RestResponse<LayerView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        LayerView view =
                views.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.OPERATOR)
    @Refuses({"ROS-1211", "ROS-1212"})
    @Operation(
            operationId = "declareCalendarLayer",
            summary = "Declares a teaching break, a day off or a worked day",
            description =
                    "For a campus (tree PLACE) or a unit and all below it. A nearer node's word lies over that of"
                            + " one above it, a later one over an earlier one. A statutory holiday stays one under every layer.")
    @APIResponse(
            responseCode = "201",
            description = "The layer",
            content = @Content(schema = @Schema(implementation = LayerView.class)))
    public RestResponse<LayerView> declare(@Valid NewLayer wanted, @Context UriInfo uri) {
        LayerView view = declareLayer.declare(wanted).orThrow();
        return Answers.created(
                view, view.version(), view.actions(), uri, view.id().toString());
    }

    @PUT
    @Path("/{id}/revocation")
    @RolesAllowed(Role.OPERATOR)
    @Refuses("ROS-1213")
    @Operation(
            operationId = "revokeCalendarLayer",
            summary = "Takes a declaration back",
            description =
                    "It counts no more; what was booked while it stood keeps the class of day it was booked with.")
    public RestResponse<LayerView> revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid LayerRevocation revocation) {
        LayerView view = revokeLayer
                .revoke(id, EntityTags.expected(ifMatch), revocation.reason())
                .orThrow();
        return Answers.changed(view, view.version(), view.actions());
    }
}
