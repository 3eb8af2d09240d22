package org.campusfrontline.volunteer.team.branch;

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

/// The caller's own temporary branches.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my/temporary-branches")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "my")
class MyBranchesResource {

    private final BranchQueries queries;

    MyBranchesResource(BranchQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listMyTemporaryBranches",
            summary = "List the temporary branches that I lead, or am attached or asked to",
            description = "The newest first.")
    @APIResponse(responseCode = "200", description = "A page of temporary branches")
    public Page<BranchView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(cursor, limit);
    }
}
