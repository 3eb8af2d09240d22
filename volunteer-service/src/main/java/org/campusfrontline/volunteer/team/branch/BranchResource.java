package org.campusfrontline.volunteer.team.branch;

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
import org.campusfrontline.volunteer.team.branch.BranchRequests.BranchSecretary;
import org.campusfrontline.volunteer.team.branch.BranchRequests.NewBranch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Temporary branches over HTTP.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/temporary-branches")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "teams")
class BranchResource {

    private final BranchQueries queries;
    private final ApproveBranch approveBranch;
    private final NameSecretary nameSecretary;
    private final EndBranch endBranch;

    BranchResource(
            BranchQueries queries, ApproveBranch approveBranch, NameSecretary nameSecretary, EndBranch endBranch) {
        this.queries = queries;
        this.approveBranch = approveBranch;
        this.nameSecretary = nameSecretary;
        this.endBranch = endBranch;
    }

    @GET
    @RolesAllowed({Role.ORGANISER, Role.SECRETARY})
    @Operation(
            operationId = "listTemporaryBranches",
            summary = "List the temporary branches of a superior organisation",
            description = "By its organisers and its secretary.")
    @APIResponse(responseCode = "200", description = "A page of temporary branches")
    public Page<BranchView> list(
            @QueryParam("superior")
                    @NotNull @Pattern(regexp = BranchRequests.CODE) @Parameter(description = "The superior organisation, a unit of the party tree.")
                    String superior,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofSuperior(superior, cursor, limit).orThrow();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTemporaryBranch",
            summary = "Look at a temporary branch",
            description =
                    "By the superior organisation, its secretary, and who is attached or asked; for others it does not exist.")
    @APIResponse(responseCode = "200", description = "The temporary branch")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<BranchView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        BranchView branch =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(branch, branch.version(), branch, ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.ORGANISER, Role.SECRETARY})
    @Refuses({"VOL-2021", "VOL-2022", "VOL-2023", "VOL-3102", "VOL-3106", "VOL-3122", "VOL-3123"})
    @Operation(
            operationId = "approveTemporaryBranch",
            summary = "Approve a temporary branch and name its secretary",
            description =
                    "By the superior organisation: organisers and the secretary of a unit of the party tree. It admits no members, and it ends by itself with its date, its team or its emergency.")
    @APIResponseSchema(
            value = BranchView.class,
            responseCode = "201",
            responseDescription = "The approved temporary branch")
    public RestResponse<BranchView> approve(@NotNull @Valid NewBranch wanted, @Context UriInfo uri) {
        BranchView branch = approveBranch.approve(wanted).orThrow();
        return Answers.created(
                branch, branch.version(), branch.actions(), uri, branch.id().toString());
    }

    @PUT
    @Path("{id}/secretary")
    @Refuses({"VOL-3102", "VOL-3121"})
    @Operation(
            operationId = "nameBranchSecretary",
            summary = "Name another secretary",
            description = "By the superior organisation; both people are told.")
    @APIResponse(responseCode = "200", description = "The temporary branch under its secretary")
    public RestResponse<BranchView> secretary(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BranchSecretary named) {
        return changed(nameSecretary
                .name(id, EntityTags.expected(ifMatch), named.secretary())
                .orThrow());
    }

    @PUT
    @Path("{id}/ending")
    @Refuses("VOL-3121")
    @Operation(
            operationId = "endTemporaryBranch",
            summary = "End a temporary branch before its date",
            description = "By the superior organisation. Its secretary and who is attached are told.")
    @APIResponse(responseCode = "200", description = "The ended temporary branch")
    public RestResponse<BranchView> end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(endBranch.end(id, EntityTags.expected(ifMatch)).orThrow());
    }

    private static RestResponse<BranchView> changed(BranchView branch) {
        return Answers.changed(branch, branch.version(), branch.actions());
    }
}
