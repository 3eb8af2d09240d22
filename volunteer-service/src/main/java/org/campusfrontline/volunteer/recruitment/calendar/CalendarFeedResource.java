package org.campusfrontline.volunteer.recruitment.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The caller's own calendar feed.
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/my/calendar-feed")
@RolesAllowed(Role.VOLUNTEER)
@Tag(name = "my")
class CalendarFeedResource {

    private final CalendarFeeds feeds;
    private final OpenCalendarFeed openCalendarFeed;
    private final RevokeCalendarFeed revokeCalendarFeed;
    private final Caller caller;
    private final RequestFacts request;

    CalendarFeedResource(
            CalendarFeeds feeds,
            OpenCalendarFeed openCalendarFeed,
            RevokeCalendarFeed revokeCalendarFeed,
            Caller caller,
            RequestFacts request) {
        this.feeds = feeds;
        this.openCalendarFeed = openCalendarFeed;
        this.revokeCalendarFeed = revokeCalendarFeed;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "openMyCalendarFeed",
            summary = "Get a secret address for my calendar",
            description =
                    "Subscribe to it in any calendar program. It is shown once and replaces an earlier one. Its texts are in the language of this request.")
    @APIResponse(
            responseCode = "201",
            description = "The feed with its address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedView.class)))
    public RestResponse<CalendarFeedView> open(@Context UriInfo uri) {
        Language language = request.language();
        String token = openCalendarFeed.open(caller.person(), language).orThrow();
        String path = uri.getBaseUriBuilder()
                .path(CalendarResource.PATH)
                .path(token + CalendarResource.SUFFIX)
                .build()
                .getRawPath();
        return RestResponse.status(RestResponse.Status.CREATED, new CalendarFeedView(language.tag(), null, path));
    }

    @GET
    @Refuses("PLT-1104")
    @Operation(
            operationId = "getMyCalendarFeed",
            summary = "See whether my calendar has an address",
            description = "The address itself is not shown again.")
    @APIResponse(responseCode = "200", description = "My feed")
    public CalendarFeedView get() {
        return feeds.ofPerson(caller.person())
                .map(feed -> new CalendarFeedView(feed.language().tag(), feed.createdAt(), null))
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
    }

    @DELETE
    @Operation(
            operationId = "revokeMyCalendarFeed",
            summary = "Make my calendar's address worthless",
            description = "Nothing happens where there is none.")
    @APIResponse(responseCode = "204", description = "There is no feed")
    public void revoke() {
        revokeCalendarFeed.revoke(caller.person()).orThrow();
    }
}
