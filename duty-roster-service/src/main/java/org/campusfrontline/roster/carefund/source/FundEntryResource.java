package org.campusfrontline.roster.carefund.source;

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

/// Taking an entry of the care fund back over HTTP.
@Path("/v1/care-fund-entries/{id}/reversals")
@Tag(name = "care-fund")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FundEntryResource {

    private final ReverseFundEntry reverseEntry;

    FundEntryResource(ReverseFundEntry reverseEntry) {
        this.reverseEntry = reverseEntry;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1405", "ROS-1409", "ROS-1410"})
    @Operation(
            operationId = "reverseFundEntry",
            summary = "Takes an entry back",
            description = "By an entry the other way, once, while the money is still where it went. Nothing is edited.")
    @APIResponse(
            responseCode = "201",
            description = "The reversal",
            content = @Content(schema = @Schema(implementation = FundEntryView.class)))
    public RestResponse<FundEntryView> reverse(@PathParam("id") UUID id, @Valid SourceRequests.NewReversal wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                FundEntryView.of(reverseEntry.reverse(id, wanted).orThrow()));
    }
}
