package org.campusfrontline.roster.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.time.OurTimes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A unit's coverage over HTTP.
@Path("/v1/units/{tree}/{unit}/coverage")
@Tag(name = "coverage", description = "How far published rosters are filled.")
@Produces(MediaType.APPLICATION_JSON)
class CoverageResource {

    private final CoverageQueries queries;

    CoverageResource(CoverageQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Refuses("ROS-1951")
    @Operation(
            operationId = "getCoverageOfUnit",
            summary = "Counts a unit's wanted, filled and open seats",
            description = "Who is not available fills no seat, and whoever comes beyond what is wanted fills none.")
    public CoverageView get(
            @PathParam("tree") @Parameter(description = "The unit's tree.") String tree,
            @PathParam("unit") @Parameter(description = "The unit.") String unit,
            @QueryParam("from")
                    @Parameter(description = "The first day, by the campus's clock; today where not said.")
                    @Nullable @OurTimes
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description =
                                    "The last day, itself included; at most 62 days in all, eight where not said.")
                    @Nullable @OurTimes
                    LocalDate to) {
        return queries.of(tree, unit, from, to).orThrow();
    }
}
