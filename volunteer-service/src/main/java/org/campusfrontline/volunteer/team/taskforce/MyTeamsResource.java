package org.campusfrontline.volunteer.team.taskforce;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The caller's own teams.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my/teams")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "my")
class MyTeamsResource {

    private final TeamQueries queries;

    MyTeamsResource(TeamQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listMyTeams",
            summary = "List the teams that I am in or am asked into, the newest first",
            description = "`own` tells my own answer; what I declined nobody else sees.")
    @APIResponse(responseCode = "200", description = "A page of teams")
    public Page<TeamView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(cursor, limit);
    }
}
