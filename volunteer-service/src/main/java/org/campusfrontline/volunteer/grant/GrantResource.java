package org.campusfrontline.volunteer.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.campusfrontline.volunteer.grant.GrantRequests.GrantFilter;
import org.campusfrontline.volunteer.grant.GrantRequests.NewGrant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Grants over HTTP: each sees and may lay down their own, operators and organisers give those that are theirs to give.
@Path("/v1/grants")
@Tag(name = "grants", description = "Roles given to people on nodes of trees.")
class GrantResource {

    private final GrantQueries queries;
    private final GiveGrant giveGrant;
    private final EndGrant endGrant;

    GrantResource(GrantQueries queries, GiveGrant giveGrant, EndGrant endGrant) {
        this.queries = queries;
        this.giveGrant = giveGrant;
        this.endGrant = endGrant;
    }

    @GET
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(
            operationId = "listGrants",
            summary = "List grants of a person, or on a node and below it",
            description =
                    "One's own, those on a node and below it for its operator, organiser or auditor, or any person's for an administrator.")
    @APIResponse(responseCode = "200", description = "A page of grants")
    public Page<GrantView> list(@BeanParam @Valid GrantFilter filter) {
        return queries.list(filter).orThrow();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(
            operationId = "getGrant",
            summary = "Look at a grant",
            description = "One's own, or one on a node where the caller is operator, organiser or auditor.")
    @APIResponse(responseCode = "200", description = "The grant")
    public RestResponse<GrantView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        GrantView grant =
                queries.find(id).orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.read(grant, grant.version(), grant.actions(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.OPERATOR, Role.ORGANISER})
    @Refuses({"VOL-1001", "VOL-1105", "VOL-1107", "VOL-1201", "VOL-1202", "VOL-1203", "VOL-1204", "VOL-1302", "VOL-1303"
    })
    @Operation(
            operationId = "giveGrant",
            summary = "Give a person a role on a node",
            description =
                    "The operator of the node gives every role, its organiser appoints a site-lead; nobody gives themselves more. In force in every service within a second.")
    @APIResponse(
            responseCode = "201",
            description = "The new grant",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GrantView.class)))
    public RestResponse<GrantView> give(@NotNull @Valid NewGrant wanted, @Context UriInfo uri) {
        GrantView grant = giveGrant.give(wanted).orThrow();
        return Answers.created(
                grant, grant.version(), grant.actions(), uri, grant.id().toString());
    }

    @PUT
    @Path("{id}/end")
    @RolesAllowed(Role.VOLUNTEER)
    @Refuses({"VOL-1201", "VOL-1205", "VOL-1206"})
    @Operation(
            operationId = "endGrant",
            summary = "End a grant at once",
            description = "By who may give it, or by its holder. Ended in every service within a second.")
    @APIResponse(responseCode = "200", description = "The ended grant")
    public RestResponse<GrantView> end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        GrantView grant = endGrant.end(id, EntityTags.expected(ifMatch)).orThrow();
        return Answers.changed(grant, grant.version(), grant.actions());
    }
}
