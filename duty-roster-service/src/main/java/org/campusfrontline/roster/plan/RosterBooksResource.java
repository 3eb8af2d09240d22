package org.campusfrontline.roster.plan;

import jakarta.annotation.security.RolesAllowed;
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

/// Books kept of a roster in force, over HTTP.
@Path("/v1/rosters/{id}/booking")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
class RosterBooksResource {

    private final TellRosterAgain tellRosterAgain;

    RosterBooksResource(TellRosterAgain tellRosterAgain) {
        this.tellRosterAgain = tellRosterAgain;
    }

    @PUT
    @RolesAllowed(Role.OPERATOR)
    @Refuses("ROS-2005")
    @Operation(
            operationId = "bookRoster",
            summary = "Books load and rest of a roster in force where that is missing",
            description = "For a roster that was published before these books were kept. Where they know it already"
                    + " nothing changes.")
    public TellRosterAgain.Told book(@PathParam("id") UUID id) {
        return tellRosterAgain.tell(id).orThrow();
    }
}
