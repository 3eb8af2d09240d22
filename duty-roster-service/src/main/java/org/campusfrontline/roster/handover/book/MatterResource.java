package org.campusfrontline.roster.handover.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// A matter over HTTP.
@Path("/v1/handover-matters/{id}")
@Tag(name = "handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MatterResource {

    private final CloseMatter closeMatter;

    MatterResource(CloseMatter closeMatter) {
        this.closeMatter = closeMatter;
    }

    @PUT
    @Path("/closing")
    @Refuses("ROS-1663")
    @Operation(
            operationId = "closeHandoverMatter",
            summary = "Closes an open matter",
            description = "By its owner, or by those who serve in the unit within twelve hours or direct it.")
    public HandoverViews.MatterView close(@PathParam("id") UUID id, @Valid HandoverRequests.MatterOutcome outcome) {
        return closeMatter.close(id, outcome.outcome()).orThrow();
    }
}
