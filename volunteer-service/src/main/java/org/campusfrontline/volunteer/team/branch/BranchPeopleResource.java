package org.campusfrontline.volunteer.team.branch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.campusfrontline.volunteer.team.branch.BranchRequests.BranchInvitation;
import org.campusfrontline.volunteer.team.roll.RollView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Who is attached to a temporary branch for its task. There is no way to become a member here.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/temporary-branches")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "teams")
class BranchPeopleResource {

    private final BranchQueries queries;
    private final AttachPeople attachPeople;

    BranchPeopleResource(BranchQueries queries, AttachPeople attachPeople) {
        this.queries = queries;
        this.attachPeople = attachPeople;
    }

    @GET
    @Path("{id}/attached-people")
    @Operation(
            operationId = "listAttachedPeople",
            summary = "List who is attached to a temporary branch",
            description = "By the superior organisation and the branch's secretary only.")
    @APIResponse(responseCode = "200", description = "A page of attached people")
    public Page<RollView.Enlisted> attached(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.attached(id, cursor, limit).orThrow();
    }

    @POST
    @Path("{id}/invitations")
    @Idempotent
    @Refuses({"VOL-3102", "VOL-3105", "VOL-3115", "VOL-3121"})
    @Operation(
            operationId = "inviteToTemporaryBranch",
            summary = "Ask people to be attached for the task",
            description =
                    "By the superior organisation or the secretary. Each decides; they stay members where they are. Who was asked before is not asked again, whatever the answer was.")
    @APIResponseSchema(value = BranchView.class, responseCode = "201", responseDescription = "The temporary branch")
    public RestResponse<BranchView> invite(@PathParam("id") UUID id, @NotNull @Valid BranchInvitation invitation) {
        BranchView branch = attachPeople.ask(id, invitation.people()).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, branch)
                .tag(EntityTags.of(branch.version(), branch.actions()))
                .build();
    }

    @PUT
    @Path("{id}/agreement")
    @Refuses("VOL-3121")
    @Operation(
            operationId = "agreeToTemporaryBranch",
            summary = "Agree to be attached for the task",
            description = "By who was asked, also after having declined.")
    @APIResponse(
            responseCode = "200",
            description = "The temporary branch; the same again where one is attached already")
    public RestResponse<BranchView> agree(@PathParam("id") UUID id) {
        return changed(attachPeople.answer(id, true).orThrow());
    }

    @PUT
    @Path("{id}/refusal")
    @Refuses("VOL-3121")
    @Operation(
            operationId = "declineTemporaryBranch",
            summary = "Decline to be attached",
            description = "By who was asked. Nobody else is told or can see it.")
    @APIResponse(responseCode = "200", description = "The temporary branch")
    public RestResponse<BranchView> decline(@PathParam("id") UUID id) {
        return changed(attachPeople.answer(id, false).orThrow());
    }

    @DELETE
    @Path("{id}/attached-people/{person}")
    @Refuses("VOL-3121")
    @Operation(
            operationId = "detachPerson",
            summary = "Go, or let somebody go, before the branch ends",
            description = "By the person, the superior organisation or the secretary.")
    @APIResponse(responseCode = "200", description = "The temporary branch")
    public RestResponse<BranchView> detach(
            @PathParam("id") UUID id,
            @PathParam("person") @Parameter(description = "The number of the person.") String person) {
        return changed(attachPeople.detach(id, person).orThrow());
    }

    private static RestResponse<BranchView> changed(BranchView branch) {
        return Answers.changed(branch, branch.version(), branch.actions());
    }
}
