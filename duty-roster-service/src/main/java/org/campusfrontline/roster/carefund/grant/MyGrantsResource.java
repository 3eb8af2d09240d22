package org.campusfrontline.roster.carefund.grant;

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
import org.campusfrontline.platform.Outcome;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A person's own hardship applications over HTTP.
@Path("/v1/my/hardship-grants")
@Tag(name = "hardship", description = "Help in hardship, between a person and two approvers.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyGrantsResource {

    private final GrantQueries queries;
    private final ApplyForGrant applyForGrant;
    private final AppealGrant appealGrant;
    private final WithdrawGrant withdrawGrant;

    MyGrantsResource(
            GrantQueries queries, ApplyForGrant applyForGrant, AppealGrant appealGrant, WithdrawGrant withdrawGrant) {
        this.queries = queries;
        this.applyForGrant = applyForGrant;
        this.appealGrant = appealGrant;
        this.withdrawGrant = withdrawGrant;
    }

    @GET
    @Operation(
            operationId = "listMyHardshipGrants",
            summary = "Lists the caller's hardship applications",
            description = "In the order of applying, with state, both approvers and their decisions with the reasons.")
    public Page<GrantView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.mine(Cursor.read(cursor, 1), limit);
    }

    @POST
    @Idempotent
    @Refuses({"ROS-1421", "ROS-1422", "ROS-1426", "ROS-1429"})
    @Operation(
            operationId = "applyForHardshipGrant",
            summary = "Applies for help in hardship",
            description = "For oneself, in fen, with a statement and up to three documents. They are sealed: only the"
                    + " two named approvers open them, while the decision is open; with it they are deleted.")
    @APIResponse(
            responseCode = "201",
            description = "The application",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    public RestResponse<GrantView> apply(@Valid GrantRequests.NewHardshipGrant wanted, @Context UriInfo uri) {
        GrantView view = queries.own(applyForGrant.apply(wanted).orThrow());
        return Answers.created(
                view, view.version(), view.actions(), uri, view.id().toString());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMyHardshipGrant",
            summary = "Shows the caller's hardship application",
            description = "Everything that is known of it but the proof, which has a path of its own.")
    public RestResponse<GrantView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        GrantView view = queries.mine(id).orElseThrow(MyGrantsResource::notFound);
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @GET
    @Path("/{id}/proof")
    @Operation(
            operationId = "getMyHardshipProof",
            summary = "Shows what the caller handed in",
            description = "While the decision is open; afterwards it is deleted and this is not found.")
    public GrantProof proof(@PathParam("id") UUID id) {
        return queries.myProof(id).orElseThrow(MyGrantsResource::notFound);
    }

    @PUT
    @Path("/{id}/appeal")
    @Refuses({"ROS-1422", "ROS-1423", "ROS-1426", "ROS-1427"})
    @Operation(
            operationId = "appealHardshipGrant",
            summary = "Appeals a refusal",
            description = "Once, with a new statement and documents; two others decide.")
    public RestResponse<GrantView> appeal(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid GrantRequests.GrantAppeal wanted) {
        return changed(appealGrant.appeal(id, EntityTags.expected(ifMatch), wanted));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Refuses("ROS-1423")
    @Operation(
            operationId = "withdrawHardshipGrant",
            summary = "Takes the own application back",
            description = "While it is open; what was handed in is deleted.")
    public RestResponse<GrantView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changed(withdrawGrant.withdraw(id, EntityTags.expected(ifMatch)));
    }

    private RestResponse<GrantView> changed(Outcome<HardshipGrant> outcome) {
        GrantView view = queries.own(outcome.orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
