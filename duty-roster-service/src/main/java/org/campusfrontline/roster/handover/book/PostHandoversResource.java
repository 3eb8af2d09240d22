package org.campusfrontline.roster.handover.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/// A post's handovers over HTTP.
@Path("/v1/handover-posts/{id}/handovers")
@Tag(name = "handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class PostHandoversResource {

    private final HandoverQueries queries;
    private final WriteHandover writeHandover;

    PostHandoversResource(HandoverQueries queries, WriteHandover writeHandover) {
        this.queries = queries;
        this.writeHandover = writeHandover;
    }

    @GET
    @Operation(
            operationId = "listHandovers",
            summary = "Lists a post's handovers",
            description = "The newest first; for those who serve in its unit within twelve hours or direct it.")
    public Page<HandoverViews.HandoverView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofPost(id, Cursor.read(cursor, 1), limit).orElseThrow(PostHandoversResource::notFound);
    }

    @POST
    @Idempotent
    @Refuses({"ROS-1654", "ROS-1656", "ROS-1657", "ROS-1658", "ROS-1659", "ROS-1660", "ROS-1664"})
    @Operation(
            operationId = "writeHandover",
            summary = "Hands a post over",
            description = "By who serves in its unit within twelve hours or directs it: what happened, what is there of"
                    + " each thing on the post's list, and matters to be carried on. Matters that are open already are"
                    + " carried on by themselves. The incoming lead is told.")
    @APIResponse(
            responseCode = "201",
            description = "The handover",
            content = @Content(schema = @Schema(implementation = HandoverViews.HandoverView.class)))
    public RestResponse<HandoverViews.HandoverView> write(
            @PathParam("id") UUID id, @Valid HandoverRequests.NewHandover wanted, @Context UriInfo uri) {
        HandoverViews.HandoverView view = writeHandover.write(id, wanted).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/handovers/" + view.id()).getRawPath())
                .build();
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
