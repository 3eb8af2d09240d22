package org.campusfrontline.roster.handover.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
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
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.EntityTags;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Posts over HTTP.
@Path("/v1/handover-posts")
@Tag(name = "handovers", description = "Posts handed over from shift to shift.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HandoverPostResource {

    private final PostQueries queries;
    private final KeepPost keepPost;

    HandoverPostResource(PostQueries queries, KeepPost keepPost) {
        this.queries = queries;
        this.keepPost = keepPost;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.SITE_LEAD, Role.SECRETARY, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listHandoverPosts",
            summary = "Lists posts that are handed over",
            description = "In the order of their making.")
    public Page<PostView> list(
            @QueryParam("unit") @Parameter(description = "Only those of this unit.") @Nullable String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.list(unit, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.DUTY_STAFF)
    @Operation(
            operationId = "getHandoverPost",
            summary = "Shows a post with what is counted there and its rule",
            description = "For those who serve in its unit within twelve hours or direct it.")
    public RestResponse<PostView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        PostView view =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(view, view.version(), List.of(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1651", "ROS-1652", "ROS-1653", "ROS-1654", "ROS-1655"})
    @Operation(
            operationId = "createHandoverPost",
            summary = "Names a post that is handed over",
            description =
                    "With what is counted there, and the rule that holds when relief does not come: when the leader"
                            + " on duty and then the reserve are called, and how long somebody stays on at most.")
    @APIResponse(
            responseCode = "201",
            description = "The post",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public RestResponse<PostView> create(@Valid PostRequests.NewHandoverPost wanted, @Context UriInfo uri) {
        PostView view = keepPost.create(wanted).orThrow();
        return Answers.created(view, view.version(), List.of(), uri, view.id().toString());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1653", "ROS-1654", "ROS-1655"})
    @Operation(
            operationId = "changeHandoverPost",
            summary = "Changes what is counted at a post and its rule",
            description =
                    "From the version that If-Match names. A wait for relief that runs keeps the rule it began with.")
    public RestResponse<PostView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid PostRequests.PostSettings wanted) {
        PostView view =
                keepPost.change(id, EntityTags.expected(ifMatch), wanted).orThrow();
        return Answers.changed(view, view.version(), List.of());
    }
}
