package org.campusfrontline.volunteer.recruitment.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The outcome of a draw, for everybody to draw again.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/shifts/{shift}")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "sign-ups")
class ShiftDrawResource {

    private final AdmissionQueries queries;

    ShiftDrawResource(AdmissionQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("draw")
    @Refuses({"VOL-2043"})
    @Operation(
            operationId = "getDraw",
            summary = "Get the order that lots gave to the applications for a shift",
            description = "Ids only, nobody's name: each person finds the own. The seed lets anybody draw again.")
    @APIResponse(responseCode = "200", description = "The seed and the order")
    public AdmissionView.DrawView draw(
            @PathParam("shift") @Parameter(description = "Which shift is meant.") UUID shift) {
        return queries.draw(shift).orThrow();
    }
}
