package org.campusfrontline.roster.handover.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What is open at a post over HTTP.
@Path("/v1/handover-posts/{id}/matters")
@Tag(name = "handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class PostMattersResource {

    private final HandoverQueries queries;

    PostMattersResource(HandoverQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listOpenMatters",
            summary = "Lists what is open at a post",
            description = "The nearest deadline first, at most 200.")
    public Page<HandoverViews.MatterView> open(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        List<HandoverViews.MatterView> all = queries.open(id).orElseThrow(PostMattersResource::notFound);
        return Page.within(all, cursor, limit, HandoverViews.MatterView::id);
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
