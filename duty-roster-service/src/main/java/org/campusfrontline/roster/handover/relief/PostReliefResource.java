package org.campusfrontline.roster.handover.relief;

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

/// Waits for relief at a post over HTTP.
@Path("/v1/handover-posts/{id}/relief-waits")
@Tag(name = "handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class PostReliefResource {

    private final ReliefQueries queries;
    private final ReportMissingRelief reportMissingRelief;

    PostReliefResource(ReliefQueries queries, ReportMissingRelief reportMissingRelief) {
        this.queries = queries;
        this.reportMissingRelief = reportMissingRelief;
    }

    @GET
    @Operation(
            operationId = "listReliefWaits",
            summary = "Lists when relief did not come to a post",
            description = "The newest first; for those who direct its unit.")
    public Page<ReliefViews.ReliefWaitView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofPost(id, Cursor.read(cursor, 1), limit).orElseThrow(PostReliefResource::notFound);
    }

    @POST
    @Idempotent
    @Refuses({"ROS-1656", "ROS-1660", "ROS-1665", "ROS-1667"})
    @Operation(
            operationId = "reportMissingRelief",
            summary = "Says that relief does not come",
            description =
                    "By who stays on. The post's rule says when the leader on duty and then the reserve are called,"
                            + " counted from the shift's end; each step is written down with whom it called.")
    @APIResponse(
            responseCode = "201",
            description = "The wait",
            content = @Content(schema = @Schema(implementation = ReliefViews.ReliefWaitView.class)))
    public RestResponse<ReliefViews.ReliefWaitView> report(
            @PathParam("id") UUID id, @Valid ReliefRequests.NewReliefWait wanted, @Context UriInfo uri) {
        ReliefViews.ReliefWaitView view =
                reportMissingRelief.report(id, wanted.shiftEnd()).orThrow();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(
                        "Location",
                        uri.getBaseUri().resolve("v1/relief-waits/" + view.id()).getRawPath())
                .build();
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
