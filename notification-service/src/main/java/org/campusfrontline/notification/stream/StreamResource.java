package org.campusfrontline.notification.stream;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import org.campusfrontline.notification.notice.NoticeStore;
import org.campusfrontline.notification.notice.NoticeTexts;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.idempotency.Idempotent;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.openapi.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// One stream a person, opened with a ticket.
@Path("/v1")
@Tag(name = "stream", description = "A person's notices as they come.")
class StreamResource {

    private static final int MOST_STREAMS = 8;
    private final IssueStreamTicket issueStreamTicket;
    private final StreamTickets tickets;
    private final StreamHub hub;
    private final NoticeStore notices;
    private final NoticeTexts texts;
    private final Caller caller;

    StreamResource(
            IssueStreamTicket issueStreamTicket,
            StreamTickets tickets,
            StreamHub hub,
            NoticeStore notices,
            NoticeTexts texts,
            Caller caller) {
        this.issueStreamTicket = issueStreamTicket;
        this.tickets = tickets;
        this.hub = hub;
        this.notices = notices;
        this.texts = texts;
        this.caller = caller;
    }

    @POST
    @Path("/my/stream-tickets")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.VOLUNTEER)
    @Operation(
            operationId = "issueMyStreamTicket",
            summary = "Issues a ticket for the caller's stream",
            description = "Good for one opening within 30 seconds.")
    @APIResponse(
            responseCode = "201",
            description = "The ticket",
            content = @Content(schema = @Schema(implementation = StreamTicketView.class)))
    public RestResponse<StreamTicketView> issue() {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                issueStreamTicket.issue(caller.person()).orThrow());
    }

    @GET
    @Path("/stream")
    @Blocking
    @PermitAll
    @Refuses({"NTF-1001", "NTF-1002", "NTF-1003"})
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "openStream",
            summary = "Opens the stream of a ticket's person",
            description = "Server-sent events `notice` whose id is the notice's sequence. With `Last-Event-ID` or"
                    + " `lastEventId` it goes on right after that sequence, without gap or repeat; without, it begins"
                    + " with what comes next. A comment every 15 seconds keeps the connection alive.")
    @APIResponse(responseCode = "200", description = "The stream")
    public void open(
            @Parameter(description = "A ticket of the caller's") @QueryParam("ticket") @Nullable String ticket,
            @Parameter(description = "The last sequence that the client has, as sent by a reconnecting EventSource")
                    @HeaderParam("Last-Event-ID")
                    @Nullable String lastEventId,
            @Parameter(description = "The same for a client that opens a new stream")
                    @QueryParam("lastEventId")
                    @Nullable String lastEventIdQuery,
            @Context SseEventSink sink,
            @Context Sse sse) {
        String wanted = lastEventId == null ? lastEventIdQuery : lastEventId;
        if (wanted != null && !wanted.matches("\\d{1,18}")) {
            throw refused(Refusal.of(StreamProblem.PLACE_NOT_UNDERSTOOD));
        }
        String person = tickets.redeem(ticket == null ? "" : ticket)
                .orElseThrow(() -> refused(notGood(StreamProblem.TICKET_NOT_GOOD)));
        if (hub.count(person) >= MOST_STREAMS) {
            throw refused(Refusal.of(StreamProblem.TOO_MANY_STREAMS).with("limit", MOST_STREAMS));
        }
        long last = notices.lastSeq(person);
        long seen = wanted == null ? last : Math.min(last, Long.parseLong(wanted));
        SinkWatcher watcher = new SinkWatcher(person, seen, sink, sse, texts::view, hub);
        watcher.beat();
        hub.join(watcher);
    }

    private static Refusal notGood(ProblemCode code) {
        return Refusal.of(code).with("seconds", StreamTickets.GOOD_FOR.toSeconds());
    }

    private static RefusedException refused(Refusal refusal) {
        return new RefusedException(List.of(refusal));
    }
}
