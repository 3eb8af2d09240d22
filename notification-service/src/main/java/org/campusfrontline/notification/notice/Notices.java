package org.campusfrontline.notification.notice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Transactions;

/// Puts notices into mailboxes and, once that is committed, tells this replica's streams.
@Singleton
public class Notices {

    private final NoticeStore store;
    private final Transactions transactions;
    private final Event<NoticeCommitted> committed;

    Notices(NoticeStore store, Transactions transactions, Event<NoticeCommitted> committed) {
        this.store = store;
        this.transactions = transactions;
        this.committed = committed;
    }

    /// Fired after the commit that gave this person a notice.
    public record NoticeCommitted(String person) {}

    public void put(NewNotice notice) {
        store.add(notice);
        transactions.atEnd(done -> {
            if (done) {
                committed.fire(new NoticeCommitted(notice.person()));
            }
        });
    }
}
