package org.campusfrontline.roster.repair;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.campusfrontline.roster.repair.RepairRequests.NewRepair;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Repairs over HTTP.
@Path("/v1/rosters/{id}")
@Tag(name = "absences", description = "Who does not come, who could stand in, and repairs of the roster.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RepairsResource {

    private final ApplyRepair applyRepair;

    RepairsResource(ApplyRepair applyRepair) {
        this.applyRepair = applyRepair;
    }

    @POST
    @Path("/repairs")
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({
        "ROS-1754",
        "ROS-1755",
        "ROS-1756",
        "ROS-1757",
        "ROS-1758",
        "ROS-1763",
        "ROS-1764",
        "ROS-2003",
        "ROS-2004",
        "ROS-2005"
    })
    @Operation(
            operationId = "repairRoster",
            summary = "Applies a repair to a published roster",
            description = "From the version that If-Match names. Duties of the absent that have not begun end, and the"
                    + " changes are made unless a hard rule finds more by them. The result is the period's next roster"
                    + " and in force at once; duties that stay keep their ids, and only those are told whose duties"
                    + " ahead are other ones now. A change of frozen duties asks for a break-glass.")
    @APIResponse(
            responseCode = "201",
            description = "The roster in force now",
            content = @Content(schema = @Schema(implementation = RepairedView.class)))
    public RestResponse<RepairedView> apply(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("breakGlass") @Parameter(description = "A break-glass of the caller's.") @Nullable UUID glass,
            @Valid NewRepair repair,
            @Context UriInfo uri) {
        RepairedView view = applyRepair
                .apply(
                        id,
                        EntityTags.expected(ifMatch),
                        repair.changes().stream()
                                .map(RepairRequests.CellChange::change)
                                .toList(),
                        glass)
                .orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .tag(EntityTags.of(view.version()))
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/rosters/" + view.roster()).getRawPath())
                .build();
    }
}
