package org.campusfrontline.volunteer.recruitment.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the caller could sign up for.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "my")
class OpenShiftResource {

    private final OpenShifts openShifts;

    OpenShiftResource(OpenShifts openShifts) {
        this.openShifts = openShifts;
    }

    @GET
    @Path("open-shifts")
    @Operation(
            operationId = "listMyOpenShifts",
            summary = "List the shifts that I can sign up for now",
            description =
                    "In the order of time, with a free seat or a place in the line. Left out is what the caller is"
                            + " busy for or does not meet the conditions of. A page may be short although more follow: `next`"
                            + " tells.")
    @APIResponse(responseCode = "200", description = "A page of shifts")
    public Page<ShiftView> list(@BeanParam @Valid OpenShiftFilter filter) {
        return openShifts.page(filter);
    }
}
