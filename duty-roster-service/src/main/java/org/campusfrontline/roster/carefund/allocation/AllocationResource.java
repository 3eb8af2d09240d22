package org.campusfrontline.roster.carefund.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

/// Allocations of the care fund over HTTP.
@Path("/v1/care-fund-allocations")
@Tag(name = "care-fund")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AllocationResource {

    private final AllocationQueries queries;
    private final RequestAllocation requestAllocation;
    private final DecideAllocation decideAllocation;

    AllocationResource(
            AllocationQueries queries, RequestAllocation requestAllocation, DecideAllocation decideAllocation) {
        this.queries = queries;
        this.requestAllocation = requestAllocation;
        this.decideAllocation = decideAllocation;
    }

    @GET
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listFundAllocations",
            summary = "Lists what was asked of a source",
            description = "In the order of asking, with who asked and who approved.")
    public Page<AllocationView> list(
            @QueryParam("source") @Parameter(description = "The source.") @NotNull UUID source,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.ofSource(source, Cursor.read(cursor, 1), limit).orElseThrow(AllocationResource::notFound);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getFundAllocation",
            summary = "Shows an allocation",
            description = "With what the caller may do with it now.")
    public RestResponse<AllocationView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        AllocationView view = queries.find(id).orElseThrow(AllocationResource::notFound);
        return Answers.read(view, view.version(), view.actions(), ifNoneMatch);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1412", "ROS-1413"})
    @Operation(
            operationId = "requestFundAllocation",
            summary = "Asks for money of a source",
            description = "For a unit and a purpose, in fen. It moves when two others have approved.")
    @APIResponse(
            responseCode = "201",
            description = "The allocation",
            content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public RestResponse<AllocationView> request(@Valid AllocationRequests.NewAllocation wanted, @Context UriInfo uri) {
        AllocationView view = queries.view(requestAllocation.request(wanted).orThrow());
        return Answers.created(
                view, view.version(), view.actions(), uri, view.id().toString());
    }

    @PUT
    @Path("/{id}/approval")
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1401", "ROS-1402", "ROS-1404", "ROS-1405", "ROS-1406", "ROS-1407", "ROS-1408", "ROS-1413"})
    @Operation(
            operationId = "approveFundAllocation",
            summary = "Approves an allocation",
            description = "By a care officer of the source who did not ask for it. The second approval, by another"
                    + " person, moves the money, as far as the source's rules and balance allow.")
    public RestResponse<AllocationView> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decided(id, ifMatch, true);
    }

    @PUT
    @Path("/{id}/refusal")
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses("ROS-1408")
    @Operation(
            operationId = "refuseFundAllocation",
            summary = "Refuses an allocation",
            description = "By any care officer of the source, before the second approval.")
    public RestResponse<AllocationView> refuse(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return decided(id, ifMatch, false);
    }

    private RestResponse<AllocationView> decided(UUID id, @Nullable String ifMatch, boolean approved) {
        AllocationView view = queries.view(decideAllocation
                .decide(id, EntityTags.expected(ifMatch), approved)
                .orThrow());
        return Answers.changed(view, view.version(), view.actions());
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
