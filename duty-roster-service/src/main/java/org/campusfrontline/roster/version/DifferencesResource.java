package org.campusfrontline.roster.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How versions differ, over HTTP.
@Path("/v1/planning-periods/{id}/roster-differences")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
class DifferencesResource {

    private final Differences differences;
    private final VersionQueries queries;

    DifferencesResource(Differences differences, VersionQueries queries) {
        this.differences = differences;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Refuses("ROS-1769")
    @Operation(
            operationId = "compareRosters",
            summary = "Shows how two versions of a period's roster differ",
            description = "Each day of each person that is another one, and what each level's rules find before and"
                    + " after. Versions are named by their id or their number.")
    public DifferenceView between(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @NotNull @Size(max = 36) @Parameter(description = "A roster's id or number.", required = true)
                    String from,
            @QueryParam("to")
                    @NotNull @Size(max = 36) @Parameter(description = "A roster's id or number.", required = true)
                    String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(Page.MOST) int limit) {
        if (!queries.sees(id)) {
            throw new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
        }
        int first = Differences.place(Cursor.read(cursor, 1));
        return differences
                .between(new Differences.Asked(id, from, to, first, limit))
                .orThrow();
    }
}
