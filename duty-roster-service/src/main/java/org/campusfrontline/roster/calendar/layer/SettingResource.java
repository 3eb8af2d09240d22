package org.campusfrontline.roster.calendar.layer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.calendar.layer.LayerRequests.CalendarSetting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The calendar settings of a node over HTTP.
@Path("/v1/calendar-settings/{tree}/{node}")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SettingResource {

    private final SettingStore settings;
    private final Layers layers;
    private final ChangeSetting changeSetting;

    SettingResource(SettingStore settings, Layers layers, ChangeSetting changeSetting) {
        this.settings = settings;
        this.layers = layers;
        this.changeSetting = changeSetting;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getCalendarSetting",
            summary = "Shows a unit's campus and its deadline of rest",
            description = "What the node says itself and what holds there; version 0 where it says nothing.")
    public RestResponse<SettingView> get(
            @PathParam("tree") @Parameter(description = "The tree.") @Pattern(regexp = Node.TREES) String tree,
            @PathParam("node") @Parameter(description = "The unit or place.") String node) {
        SettingView view = SettingViews.view(settings, layers, new Node(tree, node));
        return Answers.tagged(view, view.version());
    }

    @PUT
    @RolesAllowed(Role.OPERATOR)
    @Refuses("ROS-1211")
    @Operation(
            operationId = "changeCalendarSetting",
            summary = "Sets a unit's campus and its deadline of rest",
            description = "For the node and all below it that say nothing else, from the version that If-Match names"
                    + " (`\"v0\"` for the first). Debts that stand keep their deadline.")
    public RestResponse<SettingView> change(
            @PathParam("tree") @Parameter(description = "The tree.") @Pattern(regexp = Node.TREES) String tree,
            @PathParam("node") @Parameter(description = "The unit or place.") String node,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid CalendarSetting wanted) {
        SettingView changed = changeSetting
                .change(new Node(tree, node), wanted, EntityTags.expected(ifMatch))
                .orThrow();
        return Answers.tagged(changed, changed.version());
    }
}
