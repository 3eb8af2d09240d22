package org.campusfrontline.notification.mailbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.notification.notice.NoticeKind;
import org.campusfrontline.notification.notice.NoticeRow;
import org.campusfrontline.notification.notice.NoticeStore;
import org.campusfrontline.notification.notice.NoticeTexts;
import org.campusfrontline.notification.notice.NoticeView;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;

/// Reads the caller's mailbox.
@Singleton
class MailboxQueries {

    private final NoticeStore notices;
    private final NoticeTexts texts;
    private final Caller caller;

    MailboxQueries(NoticeStore notices, NoticeTexts texts, Caller caller) {
        this.notices = notices;
        this.texts = texts;
        this.caller = caller;
    }

    Page<NoticeView> newest(boolean unreadOnly, Set<NoticeKind> kinds, Optional<Cursor> cursor, int limit) {
        long before = cursor.map(MailboxQueries::seqOf).orElse(Long.MAX_VALUE);
        List<NoticeRow> rows = notices.newest(caller.person(), before, unreadOnly, kinds, limit + 1);
        Page<NoticeRow> page = Page.of(rows, limit, row -> Cursor.at(row.seq()));
        return new Page<>(page.items().stream().map(texts::view).toList(), page.next());
    }

    UnreadCountView unread() {
        return new UnreadCountView(notices.unread(caller.person()), notices.lastSeq(caller.person()));
    }

    private static long seqOf(Cursor cursor) {
        try {
            return Long.parseLong(cursor.values().getFirst());
        } catch (NumberFormatException notANumber) {
            throw Cursor.invalid();
        }
    }
}
