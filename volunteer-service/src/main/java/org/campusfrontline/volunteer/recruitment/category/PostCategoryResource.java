package org.campusfrontline.volunteer.recruitment.category;

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

/// The catalogue of post categories for those who choose from it.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/post-categories")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "activities")
class PostCategoryResource {

    private final PostCategories categories;

    PostCategoryResource(PostCategories categories) {
        this.categories = categories;
    }

    @GET
    @Operation(
            operationId = "listPostCategories",
            summary = "List what a post can be about",
            description = "The catalogue: each category with its names, risk level and rest rule.")
    @APIResponse(responseCode = "200", description = "The catalogue")
    public Page<PostCategory> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return Page.within(categories.all(), cursor, limit, PostCategory::code);
    }
}
