package org.campusfrontline.notification.mailbox;

import org.campusfrontline.notification.notice.NoticeStore;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// A person has read everything up to a sequence.
@UseCase
class ReadAllNotices {

    private final NoticeStore notices;

    ReadAllNotices(NoticeStore notices) {
        this.notices = notices;
    }

    public Outcome<UnreadCountView> read(String person, long upTo) {
        notices.markReadUpTo(person, upTo);
        return Outcome.done(new UnreadCountView(notices.unread(person), notices.lastSeq(person)));
    }
}
