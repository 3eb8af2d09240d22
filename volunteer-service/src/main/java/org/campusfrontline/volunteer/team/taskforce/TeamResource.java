package org.campusfrontline.volunteer.team.taskforce;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.team.rule.TeamState;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.NewTeam;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.TeamPlan;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.TeamSummary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Task-force teams over HTTP: seen by their people and by the organisers of their units, by nobody else.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/teams")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "teams", description = "Task-force teams, temporary branches and responsibility posts.")
class TeamResource {

    private final TeamQueries queries;
    private final FormTeam formTeam;
    private final ChangeTeam changeTeam;
    private final ActivateTeam activateTeam;
    private final DissolveTeam dissolveTeam;

    TeamResource(
            TeamQueries queries,
            FormTeam formTeam,
            ChangeTeam changeTeam,
            ActivateTeam activateTeam,
            DissolveTeam dissolveTeam) {
        this.queries = queries;
        this.formTeam = formTeam;
        this.changeTeam = changeTeam;
        this.activateTeam = activateTeam;
        this.dissolveTeam = dissolveTeam;
    }

    @GET
    @RolesAllowed(Role.ORGANISER)
    @Operation(
            operationId = "listTeams",
            summary = "List the task-force teams of a unit, the newest first",
            description = "By the unit's organisers.")
    @APIResponse(responseCode = "200", description = "A page of teams")
    public Page<TeamView> list(
            @QueryParam("tree")
                    @NotNull @Pattern(regexp = TeamRequests.TREE) @Parameter(description = "The tree in which the unit stands.")
                    String tree,
            @QueryParam("unit")
                    @NotNull @Pattern(regexp = TeamRequests.CODE) @Parameter(description = "The unit whose teams are wanted.")
                    String unit,
            @QueryParam("state") @Parameter(description = "Only teams in this state.") @Nullable TeamState state,
            @QueryParam("emergency") @Parameter(description = "Only teams for this emergency.") @Nullable UUID emergency,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.list(new TeamQueries.Filter(tree, unit, state, emergency, cursor, limit))
                .orThrow();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTeam",
            summary = "Look at a task-force team",
            description = "By who is in it or asked into it, and by the organisers of its unit.")
    @APIResponse(responseCode = "200", description = "The team")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<TeamView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        TeamView team =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(team, team.version(), team, ifNoneMatch);
    }

    @POST
    @Idempotent
    @Refuses({"VOL-2021", "VOL-2022", "VOL-2023", "VOL-3102", "VOL-3106", "VOL-3107", "VOL-3109", "VOL-3110", "VOL-3115"
    })
    @Operation(
            operationId = "formTeam",
            summary = "Form a task-force team, or apply for one",
            description =
                    "By an organiser of the unit, who names whom to ask; or by anybody else as an application, which the writer leads and an organiser makes active. Nobody is in a team without having agreed.")
    @APIResponseSchema(value = TeamView.class, responseCode = "201", responseDescription = "The team, forming")
    public RestResponse<TeamView> form(@NotNull @Valid NewTeam wanted, @Context UriInfo uri) {
        TeamView team = formTeam.form(wanted).orThrow();
        return Answers.created(
                team, team.version(), team.actions(), uri, team.id().toString());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-3101", "VOL-3106", "VOL-3109"})
    @Operation(
            operationId = "changeTeam",
            summary = "Change what a team is for",
            description =
                    "By an organiser of its unit. Its people stay; what it asks of them holds for who joins later.")
    @APIResponse(responseCode = "200", description = "The changed team")
    public RestResponse<TeamView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TeamPlan plan) {
        return changed(changeTeam.change(id, EntityTags.expected(ifMatch), plan).orThrow());
    }

    @PUT
    @Path("{id}/activation")
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-3101", "VOL-3108"})
    @Operation(
            operationId = "activateTeam",
            summary = "Let a team sign up for shifts",
            description =
                    "By an organiser of its unit, once its leader and one more have agreed. Of an application it is the approval.")
    @APIResponse(responseCode = "200", description = "The active team")
    public RestResponse<TeamView> activate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(activateTeam.activate(id, EntityTags.expected(ifMatch)).orThrow());
    }

    @PUT
    @Path("{id}/dissolution")
    @Refuses("VOL-3101")
    @Operation(
            operationId = "dissolveTeam",
            summary = "Dissolve a team with a summary of what it did",
            description =
                    "By who leads it or an organiser of its unit. Its members are told; seats that they have stay theirs.")
    @APIResponse(responseCode = "200", description = "The dissolved team")
    public RestResponse<TeamView> dissolve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TeamSummary summary) {
        return changed(dissolveTeam
                .dissolve(id, EntityTags.expected(ifMatch), summary.summary())
                .orThrow());
    }

    private static RestResponse<TeamView> changed(TeamView team) {
        return Answers.changed(team, team.version(), team.actions());
    }
}
