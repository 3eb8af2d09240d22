package org.campusfrontline.roster.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.version.VersionQueries.StepView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The history of a version over HTTP.
@Path("/v1/rosters/{id}/history")
@Tag(name = "rosters")
@Produces(MediaType.APPLICATION_JSON)
class HistoryResource {

    private final VersionQueries queries;

    HistoryResource(VersionQueries queries) {
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR})
    @Operation(
            operationId = "listRosterHistory",
            summary = "Shows what was done with a version, by whom and when",
            description =
                    "Review, publication with its cause, a freeze that was lifted, who acknowledged when, and what"
                            + " took its place, in that order; nothing of it is ever changed.")
    public Page<StepView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(Page.MOST) int limit) {
        return queries.history(id, Cursor.read(cursor, 2), limit)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }
}
