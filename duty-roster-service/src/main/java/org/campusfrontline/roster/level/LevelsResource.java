package org.campusfrontline.roster.level;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Over HTTP: how good a roster is, level by level.
@Path("/v1/rosters/{id}/levels")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
class LevelsResource {

    private final Levels levels;

    LevelsResource(Levels levels) {
        this.levels = levels;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getRosterLevels",
            summary = "How good a roster is, level by level",
            description = "Cover, law, fairness, wishes and stability, each with what the soft rules of the sets that"
                    + " bind the period cost there, and with what no plan can be below as far as it is proved; and the"
                    + " largest share that anybody carries of each kind of load, with what was carried before the"
                    + " period.")
    public LevelsView levels(@PathParam("id") UUID id) {
        return levels.of(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
