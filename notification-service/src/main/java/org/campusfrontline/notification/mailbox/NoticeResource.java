package org.campusfrontline.notification.mailbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.notification.notice.NoticeKind;
import org.campusfrontline.notification.notice.NoticeView;
import org.campusfrontline.notification.stream.NoticeWait;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The caller's own mailbox; nobody reads another's.
@Path("/v1/my/notices")
@Tag(name = "mailbox", description = "The caller's own notices.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VOLUNTEER)
class NoticeResource {

    private static final int LONGEST_WAIT = 30;
    private final MailboxQueries mailbox;
    private final ReadNotice readNotice;
    private final ReadAllNotices readAllNotices;
    private final NoticeWait wait;
    private final Caller caller;

    NoticeResource(
            MailboxQueries mailbox,
            ReadNotice readNotice,
            ReadAllNotices readAllNotices,
            NoticeWait wait,
            Caller caller) {
        this.mailbox = mailbox;
        this.readNotice = readNotice;
        this.readAllNotices = readAllNotices;
        this.wait = wait;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMyNotices",
            summary = "Lists the caller's notices",
            description = "Newest first, in the language that the directory holds for the person; `unread=true` and"
                    + " `kind` (repeatable) narrow the list.")
    public Page<NoticeView> list(
            @Parameter(description = "Only what is unread") @QueryParam("unread") @DefaultValue("false") boolean unread,
            @Parameter(description = "Only of this kind; repeatable") @QueryParam("kind") Set<NoticeKind> kinds,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit) {
        return mailbox.newest(unread, kinds, Cursor.read(cursor, 1), limit);
    }

    @GET
    @Path("/unread-count")
    @Operation(
            operationId = "countMyUnreadNotices",
            summary = "Counts the caller's unread notices",
            description = "Counted from the notices themselves, so it always equals the list; with the last sequence.")
    public UnreadCountView unread() {
        return mailbox.unread();
    }

    @GET
    @Path("/poll")
    @Operation(
            operationId = "pollMyNotices",
            summary = "Waits for the caller's next notices",
            description = "The long-poll twin of the stream with the same ids: answers at once with the notices after"
                    + " sequence `after`, oldest first, or waits up to `wait` seconds for the first.")
    public Uni<NoticeBatchView> poll(
            @Parameter(description = "The last sequence that the client has")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0) long after,
            @Parameter(description = "Seconds to wait for the first notice")
                    @QueryParam("wait")
                    @DefaultValue("25")
                    @Min(0) @Max(LONGEST_WAIT) int wait) {
        return this.wait
                .after(caller.person(), after, Duration.ofSeconds(wait))
                .map(notices -> NoticeBatchView.of(after, notices));
    }

    @PUT
    @Path("/{id}/reading")
    @Operation(
            operationId = "readMyNotice",
            summary = "Marks a notice as read",
            description = "Marking again changes nothing.")
    @APIResponse(responseCode = "204", description = "It is read")
    public RestResponse<Void> read(@PathParam("id") UUID id) {
        readNotice.read(caller.person(), id).orThrow();
        return RestResponse.noContent();
    }

    @PUT
    @Path("/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readMyNotices",
            summary = "Marks all notices up to a sequence as read",
            description = "What arrives while the person reads stays unread.")
    public UnreadCountView readAll(@Valid ReadUpTo upTo) {
        return readAllNotices.read(caller.person(), upTo.upTo()).orThrow();
    }

    /// The last sequence that the person has seen.
    record ReadUpTo(@Min(0) long upTo) {}

    /// Notices after a sequence, oldest first; `last` is the sequence to ask after next.
    record NoticeBatchView(List<NoticeView> items, long last) {
        NoticeBatchView {
            items = List.copyOf(items);
        }

        static NoticeBatchView of(long after, List<NoticeView> notices) {
            return new NoticeBatchView(
                    notices, notices.isEmpty() ? after : notices.getLast().seq());
        }
    }
}
