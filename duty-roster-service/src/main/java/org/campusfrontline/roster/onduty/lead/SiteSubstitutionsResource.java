package org.campusfrontline.roster.onduty.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// Asking for a substitute over HTTP.
@Path("/v1/duty-sites/{id}/lead-substitutions")
@Tag(name = "leaders-on-duty")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SiteSubstitutionsResource {

    private final AskSubstitute askSubstitute;

    SiteSubstitutionsResource(AskSubstitute askSubstitute) {
        this.askSubstitute = askSubstitute;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.DUTY_STAFF)
    @Refuses({"ROS-1603", "ROS-1608", "ROS-1609", "ROS-1610", "ROS-1611", "ROS-1820"})
    @Operation(
            operationId = "askLeadSubstitute",
            summary = "Asks somebody to lead a day in the leader's place",
            description = "By the day's leader or a planner. The leader stays until the other acknowledges.")
    @APIResponse(
            responseCode = "201",
            description = "The substitution",
            content = @Content(schema = @Schema(implementation = LeadViews.SubstitutionView.class)))
    public RestResponse<LeadViews.SubstitutionView> ask(
            @PathParam("id") UUID id, @Valid LeadRequests.NewSubstitution wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED, askSubstitute.ask(id, wanted).orThrow());
    }
}
