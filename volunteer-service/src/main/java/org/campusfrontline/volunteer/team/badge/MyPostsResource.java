package org.campusfrontline.volunteer.team.badge;

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

/// The caller's own responsibility posts.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my/responsibility-posts")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "my")
class MyPostsResource {

    private final PostQueries queries;

    MyPostsResource(PostQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listMyResponsibilityPosts",
            summary = "List the posts that I answer for or am asked to",
            description = "The newest first, with what is shown of me and where.")
    @APIResponse(responseCode = "200", description = "A page of posts")
    public Page<PostView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(cursor, limit);
    }
}
