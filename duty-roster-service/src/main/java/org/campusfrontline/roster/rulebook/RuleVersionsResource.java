package org.campusfrontline.roster.rulebook;

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

/// The versions of a rule set over HTTP.
@Path("/v1/rule-sets/{id}/versions")
@Tag(name = "rule-sets", description = "Named sets of rules, versioned and dated.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RuleVersionsResource {

    private final RuleSetQueries queries;
    private final DraftVersion draftVersion;
    private final ChangeVersion changeVersion;

    RuleVersionsResource(RuleSetQueries queries, DraftVersion draftVersion, ChangeVersion changeVersion) {
        this.queries = queries;
        this.draftVersion = draftVersion;
        this.changeVersion = changeVersion;
    }

    @GET
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listRuleSetVersions",
            summary = "Lists the versions of a rule set",
            description = "Each with its rules, the newest first.")
    public Page<RuleVersionView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.versions(id, Cursor.read(cursor, 1), limit).orElseThrow(RuleVersionsResource::notFound);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getRuleSetVersion",
            summary = "Shows a version of a rule set",
            description = "With its rules and their sources.")
    public RestResponse<RuleVersionView> get(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "The version's number in its set.") int number) {
        RuleVersionView found = queries.version(id, number).orElseThrow(RuleVersionsResource::notFound);
        return tagged(RestResponse.Status.OK, found).build();
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1103", "ROS-1104", "ROS-1106", "ROS-1107"})
    @Operation(
            operationId = "draftRuleSetVersion",
            summary = "Drafts the next version of a rule set",
            description = "There is one draft at a time. Every parameter that its kind does not take is named.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = RuleVersionView.class)))
    public RestResponse<RuleVersionView> draft(
            @PathParam("id") UUID id, @Valid RuleRequests.VersionDraft wanted, @Context UriInfo uri) {
        RuleVersionView draft = draftVersion.draft(id, wanted).orThrow();
        String path = "v1/rule-sets/" + id + "/versions/" + draft.number();
        return tagged(RestResponse.Status.CREATED, draft)
                .header("Location", uri.getBaseUri().resolve(path).getRawPath())
                .build();
    }

    @PUT
    @Path("/{number}")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1102", "ROS-1103", "ROS-1104", "ROS-1106"})
    @Operation(
            operationId = "changeRuleSetVersion",
            summary = "Changes a draft of a rule set",
            description = "As a whole, from the version that If-Match names. What is published never changes.")
    public RestResponse<RuleVersionView> change(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "The version's number in its set.") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid RuleRequests.VersionDraft wanted) {
        ChangeVersion.Order order = new ChangeVersion.Order(id, number, EntityTags.expected(ifMatch));
        return tagged(
                        RestResponse.Status.OK,
                        changeVersion.change(order, wanted).orThrow())
                .build();
    }

    @PUT
    @Path("/{number}/publication")
    @RolesAllowed(Role.ROSTER_PLANNER)
    @Refuses({"ROS-1102", "ROS-1105", "ROS-1109"})
    @Operation(
            operationId = "publishRuleSetVersion",
            summary = "Publishes a version of a rule set",
            description = "From the version that If-Match names. It never changes again. Each hard rule that serves"
                    + " the law names its source.")
    public RestResponse<RuleVersionView> publish(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "The version's number in its set.") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        ChangeVersion.Order order = new ChangeVersion.Order(id, number, EntityTags.expected(ifMatch));
        return tagged(RestResponse.Status.OK, changeVersion.publish(order).orThrow())
                .build();
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }

    private static RestResponse.ResponseBuilder<RuleVersionView> tagged(
            RestResponse.Status status, RuleVersionView version) {
        return RestResponse.ResponseBuilder.<RuleVersionView>create(status)
                .entity(version)
                .tag(EntityTags.of(version.version()));
    }
}
