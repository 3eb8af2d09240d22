package org.campusfrontline.roster.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.request.RequestFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The caller's own calendar addresses over HTTP.
@Path("/v1/my/duty-feeds")
@Tag(name = "calendars", description = "Duties as calendars that phones subscribe to.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DUTY_STAFF)
class MyDutyFeedsResource {

    private final FeedQueries queries;
    private final OpenFeed openFeed;
    private final RevokeFeed revokeFeed;
    private final RequestFacts facts;

    MyDutyFeedsResource(FeedQueries queries, OpenFeed openFeed, RevokeFeed revokeFeed, RequestFacts facts) {
        this.queries = queries;
        this.openFeed = openFeed;
        this.revokeFeed = revokeFeed;
        this.facts = facts;
    }

    @GET
    @Operation(
            operationId = "listMyDutyFeeds",
            summary = "Lists the calendars that the caller opened",
            description = "The addresses themselves are not shown again.")
    public Page<FeedRequests.FeedView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.within(queries.own(), cursor, limit, FeedRequests.FeedView::id);
    }

    @POST
    @Idempotent
    @Refuses("ROS-1701")
    @Operation(
            operationId = "openMyDutyFeed",
            summary = "Gets a secret address for a calendar of duties",
            description =
                    "Of the caller (PERSON), of a unit (UNIT, `tree/unit`) or of a post (POST, a planning period's id"
                            + " and its post as `period/post`, or the id alone for all of its posts), the latter two for"
                            + " those who plan the unit or may lead it, and only as long. Subscribe to it in any calendar"
                            + " program. It is shown once and replaces an earlier one of the same subject. Its texts are"
                            + " in the language of this request.")
    @APIResponse(
            responseCode = "201",
            description = "The calendar with its address",
            content = @Content(schema = @Schema(implementation = FeedRequests.FeedView.class)))
    public RestResponse<FeedRequests.FeedView> open(@Valid FeedRequests.NewFeed wanted, @Context UriInfo uri) {
        OpenFeed.Opened opened =
                openFeed.open(wanted.kind(), wanted.subject(), facts.language()).orThrow();
        String path = uri.getBaseUriBuilder()
                .path(DutyCalendarResource.PATH)
                .path(opened.token() + DutyCalendarResource.SUFFIX)
                .build()
                .getRawPath();
        return RestResponse.status(RestResponse.Status.CREATED, FeedRequests.FeedView.of(opened.feed(), path));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeMyDutyFeed",
            summary = "Makes a calendar's address worthless",
            description = "Nothing happens where there is none.")
    @APIResponse(responseCode = "204", description = "There is no such calendar")
    public void revoke(@PathParam("id") UUID id) {
        revokeFeed.revoke(id).orThrow();
    }
}
