package org.campusfrontline.roster.closedloop.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own place in a closed loop over HTTP.
@Path("/v1/my/closed-loop")
@Tag(name = "closed-loop")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyClosedLoopResource {

    private final MyClosedLoop queries;

    MyClosedLoopResource(MyClosedLoop queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getMyClosedLoop",
            summary = "Shows where the caller stands in a closed loop",
            description = "The phase of today with its last day, the next one, and the days of tests. Besides the"
                    + " caller only the loop's planners see it.")
    public MyClosedLoop.MyLoopView mine() {
        return queries.mine();
    }
}
