package org.campusfrontline.roster.onduty.lead;

import jakarta.annotation.security.RolesAllowed;
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

/// Answers to a substitution over HTTP.
@Path("/v1/lead-substitutions/{id}")
@Tag(name = "leaders-on-duty")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class SubstitutionResource {

    private final DecideSubstitution decideSubstitution;

    SubstitutionResource(DecideSubstitution decideSubstitution) {
        this.decideSubstitution = decideSubstitution;
    }

    @PUT
    @Path("/acknowledgement")
    @Refuses({"ROS-1603", "ROS-1609", "ROS-1612", "ROS-1613", "ROS-1820"})
    @Operation(
            operationId = "acknowledgeLeadSubstitution",
            summary = "Takes a day that another leads",
            description = "By the one who is asked, who leads the day from then on; the leader is told.")
    public LeadViews.SubstitutionView acknowledge(@PathParam("id") UUID id) {
        return decideSubstitution.decide(id, true).orThrow();
    }

    @PUT
    @Path("/refusal")
    @Refuses("ROS-1612")
    @Operation(
            operationId = "declineLeadSubstitution",
            summary = "Leaves a day with who leads it",
            description = "By the one who is asked. Nobody is asked for a reason.")
    public LeadViews.SubstitutionView decline(@PathParam("id") UUID id) {
        return decideSubstitution.decide(id, false).orThrow();
    }
}
