package org.campusfrontline.volunteer.team.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What became of a team's sign-ups, for those who lead the team or run its unit.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/team-sign-ups")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "teams")
class TeamSignUpResource {

    private final TeamSignUpQueries queries;
    private final WithdrawTeamSignUp withdrawTeamSignUp;

    TeamSignUpResource(TeamSignUpQueries queries, WithdrawTeamSignUp withdrawTeamSignUp) {
        this.queries = queries;
        this.withdrawTeamSignUp = withdrawTeamSignUp;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTeamSignUp",
            summary = "Look at a team's sign-up as its members' sign-ups stand now",
            description = "By leader, deputy and the organisers of the team's unit.")
    @APIResponse(responseCode = "200", description = "The team's sign-up")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<TeamSignUpView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        TeamSignUpView found =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(found, found.version(), found, ifNoneMatch);
    }

    @PUT
    @Path("{id}/withdrawal")
    @Refuses("VOL-3101")
    @Operation(
            operationId = "withdrawTeamSignUp",
            summary = "Take a team's sign-up back whole",
            description =
                    "By leader or deputy. Cancels every one of its sign-ups that its member could still cancel; each is told. Seats go to those who wait. Who has left the team keeps the own sign-up.")
    @APIResponse(responseCode = "200", description = "The team's sign-up; the same again where it was withdrawn before")
    public RestResponse<TeamSignUpView> withdraw(@PathParam("id") UUID id) {
        TeamSignUpView view = withdrawTeamSignUp.withdraw(id).orThrow();
        return Answers.changed(view, view.version(), view.actions());
    }
}
