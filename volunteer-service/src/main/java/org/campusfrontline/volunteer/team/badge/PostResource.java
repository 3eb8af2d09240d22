package org.campusfrontline.volunteer.team.badge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.campusfrontline.volunteer.team.badge.PostRequests.BadgeAgreement;
import org.campusfrontline.volunteer.team.badge.PostRequests.NewPost;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Responsibility posts over HTTP: set up by organisers, shown by the person's own word.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/responsibility-posts")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "teams")
class PostResource {

    private final PostQueries queries;
    private final AssignPost assignPost;
    private final AnswerPost answerPost;
    private final EndPost endPost;

    PostResource(PostQueries queries, AssignPost assignPost, AnswerPost answerPost, EndPost endPost) {
        this.queries = queries;
        this.assignPost = assignPost;
        this.answerPost = answerPost;
        this.endPost = endPost;
    }

    @GET
    @RolesAllowed(Role.ORGANISER)
    @Operation(
            operationId = "listResponsibilityPosts",
            summary = "List the responsibility posts of a unit, the newest first",
            description = "By the unit's organisers.")
    @APIResponse(responseCode = "200", description = "A page of posts")
    public Page<PostView> list(
            @QueryParam("tree")
                    @NotNull @Pattern(regexp = PostRequests.TREE) @Parameter(description = "The tree in which the unit stands.")
                    String tree,
            @QueryParam("unit")
                    @NotNull @Pattern(regexp = PostRequests.CODE) @Parameter(description = "The unit whose posts are wanted.")
                    String unit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofUnit(tree, unit, cursor, limit).orThrow();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getResponsibilityPost",
            summary = "Look at a responsibility post",
            description = "By its person and the organisers of its unit.")
    @APIResponse(responseCode = "200", description = "The post")
    @APIResponse(responseCode = "304", description = "Unchanged since the client read it")
    public RestResponse<PostView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        PostView post =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(post, post.version(), post, ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ORGANISER)
    @Refuses({"VOL-2021", "VOL-2022", "VOL-2023", "VOL-3102", "VOL-3106"})
    @Operation(
            operationId = "assignResponsibilityPost",
            summary = "Set up a responsibility post and ask its person",
            description = "By an organiser of the unit. Nothing is shown to anybody before the person agrees.")
    @APIResponseSchema(value = PostView.class, responseCode = "201", responseDescription = "The post")
    public RestResponse<PostView> assign(@NotNull @Valid NewPost wanted, @Context UriInfo uri) {
        PostView post = assignPost.assign(wanted).orThrow();
        return Answers.created(
                post, post.version(), post.actions(), uri, post.id().toString());
    }

    @PUT
    @Path("{id}/agreement")
    @Refuses("VOL-3131")
    @Operation(
            operationId = "agreeToResponsibilityPost",
            summary = "Agree to answer for a place, and say what is shown of me",
            description =
                    "By the person. Afterwards `address` is the public page. Saying something else changes what is shown at once.")
    @APIResponse(responseCode = "200", description = "The post as it is shown")
    public RestResponse<PostView> agree(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BadgeAgreement agreement) {
        return changed(answerPost
                .agree(id, EntityTags.expected(ifMatch), agreement.shown())
                .orThrow());
    }

    @DELETE
    @Path("{id}/agreement")
    @Refuses("VOL-3131")
    @Operation(
            operationId = "withdrawFromResponsibilityPost",
            summary = "Decline, or take the agreement back",
            description =
                    "By the person, at any time and without a reason. The public page is gone at once, and its address leads nowhere from then on.")
    @APIResponse(responseCode = "200", description = "The post")
    public RestResponse<PostView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(answerPost.withdraw(id, EntityTags.expected(ifMatch)).orThrow());
    }

    @PUT
    @Path("{id}/ending")
    @RolesAllowed(Role.ORGANISER)
    @Refuses("VOL-3131")
    @Operation(
            operationId = "endResponsibilityPost",
            summary = "End a responsibility post before its time",
            description = "By an organiser of its unit; who answered for it is told.")
    @APIResponse(responseCode = "200", description = "The ended post")
    public RestResponse<PostView> end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(endPost.end(id, EntityTags.expected(ifMatch)).orThrow());
    }

    private static RestResponse<PostView> changed(PostView post) {
        return Answers.changed(post, post.version(), post.actions());
    }
}
