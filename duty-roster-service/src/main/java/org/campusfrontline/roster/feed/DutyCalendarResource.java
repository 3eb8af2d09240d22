package org.campusfrontline.roster.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Answers;
import org.campusfrontline.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Calendars for programs that send no token: the address is the secret.
@Path(DutyCalendarResource.PATH)
@Tag(name = "calendars")
class DutyCalendarResource {

    static final String PATH = "/v1/calendars";
    static final String SUFFIX = ".ics";
    private static final String ICALENDAR = "text/calendar;charset=utf-8";
    private final FeedQueries queries;

    DutyCalendarResource(FeedQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("{token}")
    @PermitAll
    @Produces(ICALENDAR)
    @Operation(
            operationId = "readDutyCalendar",
            summary = "Reads a calendar of duties by its secret address",
            description =
                    "All duties and days to lead to come and those of the last sixty days, cancelled ones as such. An"
                            + " address that was replaced or revoked, or whose person may not have it any more, is not found.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> read(
            @PathParam("token") @Parameter(description = "The secret of the address; programs like it to end in .ics.")
                    String token,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        String secret = token.endsWith(SUFFIX) ? token.substring(0, token.length() - SUFFIX.length()) : token;
        String text = queries.calendar(secret)
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND))));
        return Answers.text(text, ifNoneMatch);
    }
}
