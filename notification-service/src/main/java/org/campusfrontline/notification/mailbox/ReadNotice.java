package org.campusfrontline.notification.mailbox;

import java.util.UUID;
import org.campusfrontline.notification.notice.NoticeStore;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;

/// A person has read one notice. No audit row: what somebody reads is nobody's business.
@UseCase
class ReadNotice {

    private final NoticeStore notices;

    ReadNotice(NoticeStore notices) {
        this.notices = notices;
    }

    public Outcome<UUID> read(String person, UUID id) {
        return notices.markRead(person, id) ? Outcome.done(id) : Outcome.refused(CommonProblem.NOT_FOUND);
    }
}
