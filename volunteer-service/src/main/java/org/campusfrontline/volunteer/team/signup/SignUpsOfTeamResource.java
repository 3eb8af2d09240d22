package org.campusfrontline.volunteer.team.signup;

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
import java.util.UUID;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The sign-ups of one team.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/teams")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "teams")
class SignUpsOfTeamResource {

    private final TeamSignUpQueries queries;

    SignUpsOfTeamResource(TeamSignUpQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("{id}/sign-ups")
    @Operation(
            operationId = "listTeamSignUps",
            summary = "List what a team signed up for, the newest first",
            description = "By leader, deputy and the organisers of its unit.")
    @APIResponse(responseCode = "200", description = "A page of team sign-ups")
    public Page<TeamSignUpView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofTeam(id, cursor, limit).orThrow();
    }
}
