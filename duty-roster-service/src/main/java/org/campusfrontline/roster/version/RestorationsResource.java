package org.campusfrontline.roster.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.roster.version.RestoreRoster.RestoredView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Earlier versions in force again, over HTTP.
@Path("/v1/rosters/{id}/restorations")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RestorationsResource {

    private final RestoreRoster restoreRoster;

    RestorationsResource(RestoreRoster restoreRoster) {
        this.restoreRoster = restoreRoster;
    }

    /// Which version's plan.
    record NewRestoration(
            @NotNull @Schema(description = "A roster of the same period that was published once.")
            UUID roster) {}

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({
        "ROS-1756",
        "ROS-1757",
        "ROS-1758",
        "ROS-1754",
        "ROS-1763",
        "ROS-1764",
        "ROS-1769",
        "ROS-1770",
        "ROS-2003",
        "ROS-2004",
        "ROS-2005"
    })
    @Operation(
            operationId = "restoreRoster",
            summary = "Puts the plan of an earlier version in force again",
            description = "In the place of the roster in force, from the version that If-Match names. Days that have"
                    + " begun stay as they are, and so do those of people who are absent; for the others the same holds"
                    + " as for repairs. Only those are told whose duties ahead are other ones now.")
    @APIResponse(
            responseCode = "201",
            description = "The roster in force now",
            content = @Content(schema = @Schema(implementation = RestoredView.class)))
    public RestResponse<RestoredView> restore(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("breakGlass") @Parameter(description = "A break-glass of the caller's.") @Nullable UUID glass,
            @Valid NewRestoration wanted,
            @Context UriInfo uri) {
        RestoredView view = restoreRoster
                .restore(id, EntityTags.expected(ifMatch), wanted.roster(), glass)
                .orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .tag(EntityTags.of(view.version()))
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/rosters/" + view.roster()).getRawPath())
                .build();
    }
}
