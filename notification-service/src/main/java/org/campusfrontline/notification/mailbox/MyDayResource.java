package org.campusfrontline.notification.mailbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.notification.notice.NoticeView;
import org.campusfrontline.platform.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The block that the gateway puts into a person's day.
@Path("/v1/my/day")
@Tag(name = "my-day", description = "This service's part of a person's day.")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.VOLUNTEER)
class MyDayResource {

    private static final int MOST = 10;
    private final MailboxQueries mailbox;

    MyDayResource(MailboxQueries mailbox) {
        this.mailbox = mailbox;
    }

    @GET
    @Operation(
            operationId = "getMyNotificationDay",
            summary = "Shows what waits in the caller's mailbox",
            description = "How many notices are unread and the ten newest of them; unread notices wait whatever the"
                    + " `date`, which is only taken so that every service's block is asked alike.")
    public MyDayView get(
            @Parameter(description = "A day by the campus's clock; today where none is given")
                    @QueryParam("date")
                    @Nullable LocalDate date) {
        List<NoticeView> newest =
                mailbox.newest(true, Set.of(), Optional.empty(), MOST).items();
        return new MyDayView(mailbox.unread().unread(), newest);
    }

    /// Unread notices, the newest first.
    record MyDayView(long unread, List<NoticeView> newest) {
        MyDayView {
            newest = List.copyOf(newest);
        }
    }
}
