package org.campusfrontline.roster.layer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.layer.LayerViews.RosterLayerView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A layer over HTTP.
@Path("/v1/roster-layers/{id}")
@Tag(name = "roster-layers")
@Produces(MediaType.APPLICATION_JSON)
class LayerResource {

    private static final String GLASS = "A break-glass of the caller's.";
    private final SwitchLayer switchLayer;
    private final LayerQueries queries;

    LayerResource(SwitchLayer switchLayer, LayerQueries queries) {
        this.switchLayer = switchLayer;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getRosterLayer",
            summary = "Shows an emergency plan or an override",
            description = "With its days, and whether it is on.")
    public RestResponse<RosterLayerView> get(@PathParam("id") UUID id) {
        RosterLayerView view =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.changed(view, view.version(), view.actions());
    }

    @PUT
    @Path("/laying-on")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1755", "ROS-1756", "ROS-1758", "ROS-1763", "ROS-1764", "ROS-1774", "ROS-1775", "ROS-2003", "ROS-2004"
    })
    @Operation(
            operationId = "layOnRosterLayer",
            summary = "Lays a layer over the roster in force",
            description = "From the version that If-Match names, as the period's next roster. Days that have begun and"
                    + " those of the absent stay as they are; for the others the same holds as for repairs.")
    public RestResponse<RosterLayerView> layOn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("breakGlass") @Parameter(description = GLASS) @Nullable UUID glass) {
        return switched(id, new SwitchLayer.Wanted(RosterLayerState.ON, EntityTags.expected(ifMatch), glass));
    }

    @PUT
    @Path("/taking-off")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1755", "ROS-1756", "ROS-1758", "ROS-1763", "ROS-1764", "ROS-1774", "ROS-1775", "ROS-2003", "ROS-2004"
    })
    @Operation(
            operationId = "takeOffRosterLayer",
            summary = "Takes a layer off",
            description = "From the version that If-Match names. What lies beneath comes back for days that have not"
                    + " begun, unless another layer lies above or the day was changed since.")
    public RestResponse<RosterLayerView> takeOff(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("breakGlass") @Parameter(description = GLASS) @Nullable UUID glass) {
        return switched(id, new SwitchLayer.Wanted(RosterLayerState.OFF, EntityTags.expected(ifMatch), glass));
    }

    private RestResponse<RosterLayerView> switched(UUID id, SwitchLayer.Wanted wanted) {
        RosterLayerView view = switchLayer.take(id, wanted).orThrow();
        return Answers.changed(view, view.version(), view.actions());
    }
}
