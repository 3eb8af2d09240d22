package org.campusfrontline.roster.carefund.source;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Sources of the care fund over HTTP.
@Path("/v1/care-fund-sources")
@Tag(name = "care-fund", description = "Earmarked money: where it comes from, what it may be for, where it went.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FundSourceResource {

    private final FundSourceQueries queries;
    private final CreateFundSource createSource;
    private final ChangeFundSource changeSource;
    private final Contribute contribute;

    FundSourceResource(
            FundSourceQueries queries,
            CreateFundSource createSource,
            ChangeFundSource changeSource,
            Contribute contribute) {
        this.queries = queries;
        this.createSource = createSource;
        this.changeSource = changeSource;
        this.contribute = contribute;
    }

    @GET
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listFundSources",
            summary = "Lists the care fund's sources",
            description = "Those of the units that the caller takes care of or watches over, in the order of their"
                    + " making.")
    public Page<FundSourceView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.list(Cursor.read(cursor, 1), limit);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1412", "ROS-1414", "ROS-1415"})
    @Operation(
            operationId = "createFundSource",
            summary = "Opens a source of the care fund",
            description = "Empty, with the purposes that its money may be for, the days on which it may move, and the"
                    + " most at once and in all for each purpose, in fen.")
    @APIResponse(
            responseCode = "201",
            description = "The source",
            content = @Content(schema = @Schema(implementation = FundSourceView.class)))
    public RestResponse<FundSourceView> create(@Valid SourceRequests.NewFundSource wanted, @Context UriInfo uri) {
        FundSourceView view = FundSourceView.of(createSource.create(wanted).orThrow());
        return Answers.created(view, view.version(), List.of(), uri, view.id().toString());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "getFundSource",
            summary = "Shows a source of the care fund",
            description = "With its rules; what it holds is told by its balance.")
    public RestResponse<FundSourceView> get(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        FundSourceView view = FundSourceView.of(queries.find(id).orElseThrow(FundSourceResource::notFound));
        return Answers.read(view, view.version(), List.of(), ifNoneMatch);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1414", "ROS-1415"})
    @Operation(
            operationId = "replaceFundSource",
            summary = "Replaces titles and rules of a source",
            description = "Of what moves from now on; what is booked stays booked, and the audit keeps both rules.")
    public RestResponse<FundSourceView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid SourceRequests.FundSourceChange wanted) {
        FundSourceView view = FundSourceView.of(
                changeSource.change(id, EntityTags.expected(ifMatch), wanted).orThrow());
        return Answers.changed(view, view.version(), List.of());
    }

    @POST
    @Path("/{id}/contributions")
    @Idempotent
    @RolesAllowed(Role.CARE_OFFICER)
    @Refuses({"ROS-1411", "ROS-1413"})
    @Operation(
            operationId = "bookFundContribution",
            summary = "Books what came into a source",
            description = "With the reference of its receipt, in fen.")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = FundEntryView.class)))
    public RestResponse<FundEntryView> contribute(
            @PathParam("id") UUID id, @Valid SourceRequests.NewContribution wanted) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                FundEntryView.of(contribute.contribute(id, wanted).orThrow()));
    }

    @GET
    @Path("/{id}/entries")
    @RolesAllowed({Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listFundEntries",
            summary = "Lists a source's entries",
            description = "In the order of booking, reversals too. What was granted to a person is in no list.")
    public Page<FundEntryView> entries(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return queries.entries(id, Cursor.read(cursor, 1), limit).orElseThrow(FundSourceResource::notFound);
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
