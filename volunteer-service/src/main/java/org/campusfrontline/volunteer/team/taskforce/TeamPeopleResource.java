package org.campusfrontline.volunteer.team.taskforce;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.volunteer.team.roll.RollView;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.TeamAgreement;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.TeamInvitation;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.TeamLeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The people of a team: asked, agreed, left; and its history. The path of the class is that of all that serve teams,
/// since only classes with one path share its requests.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/teams")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "teams")
class TeamPeopleResource {

    private final TeamQueries queries;
    private final InvitePeople invitePeople;
    private final AnswerInvitation answerInvitation;
    private final EndMembership endMembership;
    private final NameLeaders nameLeaders;

    TeamPeopleResource(
            TeamQueries queries,
            InvitePeople invitePeople,
            AnswerInvitation answerInvitation,
            EndMembership endMembership,
            NameLeaders nameLeaders) {
        this.queries = queries;
        this.invitePeople = invitePeople;
        this.answerInvitation = answerInvitation;
        this.endMembership = endMembership;
        this.nameLeaders = nameLeaders;
    }

    @GET
    @Path("{id}/members")
    @Operation(
            operationId = "listTeamMembers",
            summary = "List who is in a team",
            description =
                    "By who is in it and by the organisers of its unit. Who was asked and is not in it is told to nobody.")
    @APIResponse(responseCode = "200", description = "A page of members")
    public Page<RollView.Enlisted> members(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.members(id, cursor, limit).orThrow();
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "listTeamHistory",
            summary = "List what happened to a team, the oldest first",
            description = "By who is in it and by the organisers of its unit. Nobody's declining stands in it.")
    @APIResponse(responseCode = "200", description = "A page of steps")
    public Page<RollView.Step> history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.history(id, cursor, limit).orThrow();
    }

    @POST
    @Path("{id}/invitations")
    @Idempotent
    @Refuses({"VOL-3101", "VOL-3102", "VOL-3105", "VOL-3115"})
    @Operation(
            operationId = "inviteToTeam",
            summary = "Ask people into a team",
            description =
                    "By leader, deputy or an organiser of its unit. Each is told and decides. Who was asked before is not asked again, whatever the answer was, and the answer here is the same.")
    @APIResponseSchema(value = TeamView.class, responseCode = "201", responseDescription = "The team")
    public RestResponse<TeamView> invite(@PathParam("id") UUID id, @NotNull @Valid TeamInvitation invitation) {
        TeamView team = invitePeople.invite(id, invitation.people()).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, team)
                .tag(EntityTags.of(team.version(), team.actions()))
                .build();
    }

    @PUT
    @Path("{id}/agreement")
    @Refuses({"VOL-3101", "VOL-3107"})
    @Operation(
            operationId = "joinTeam",
            summary = "Agree to be in a team",
            description =
                    "By who was asked, also after having declined. To join is to agree that the leader signs the team's members up for shifts together; each is told every time, and each may cancel alone. Where the team asks for a qualification, a unit must have confirmed it.")
    @APIResponse(responseCode = "200", description = "The team; the same again where one is in it already")
    public RestResponse<TeamView> agree(@PathParam("id") UUID id, @NotNull @Valid TeamAgreement agreement) {
        return changed(answerInvitation.answer(id, agreement.leaderSignsUp()).orThrow());
    }

    @PUT
    @Path("{id}/refusal")
    @Refuses("VOL-3101")
    @Operation(
            operationId = "declineTeam",
            summary = "Decline to be in a team",
            description = "By who was asked. Nobody else is told or can see it, and no reason is asked for.")
    @APIResponse(responseCode = "200", description = "The team")
    public RestResponse<TeamView> decline(@PathParam("id") UUID id) {
        return changed(answerInvitation.answer(id, false).orThrow());
    }

    @DELETE
    @Path("{id}/members/{person}")
    @Refuses({"VOL-3101", "VOL-3103"})
    @Operation(
            operationId = "endTeamMembership",
            summary = "Leave a team, or take somebody out of it",
            description =
                    "By the person, or by leader, deputy or an organiser, who also take back a question so. Seats that the person has stay the person's. Who leads names another leader first.")
    @APIResponse(responseCode = "200", description = "The team")
    public RestResponse<TeamView> leave(
            @PathParam("id") UUID id,
            @PathParam("person") @Parameter(description = "The number of the person.") String person) {
        return changed(endMembership.end(id, person).orThrow());
    }

    @PUT
    @Path("{id}/leadership")
    @Refuses({"VOL-3101", "VOL-3104", "VOL-3115"})
    @Operation(
            operationId = "nameTeamLeaders",
            summary = "Name who leads a team, and who stands in",
            description = "By leader, deputy or an organiser of its unit; both are in the team already.")
    @APIResponse(responseCode = "200", description = "The team under its leaders")
    public RestResponse<TeamView> leadership(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TeamLeaders leaders) {
        return changed(
                nameLeaders.name(id, EntityTags.expected(ifMatch), leaders).orThrow());
    }

    private static RestResponse<TeamView> changed(TeamView team) {
        return Answers.changed(team, team.version(), team.actions());
    }
}
