package org.campusfrontline.notification.notice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Transactions;

/// Puts notices into mailboxes and, once that is committed, tells this replica's streams.
@Singleton
public class Notices {

    private final NoticeStore store;
    private final Transactions transactions;
    private final Event<NoticesCommitted> committed;

    Notices(NoticeStore store, Transactions transactions, Event<NoticesCommitted> committed) {
        this.store = store;
        this.transactions = transactions;
        this.committed = committed;
    }

    /// Fired after a commit that added notices.
    public record NoticesCommitted() {}

    public void put(NewNotice notice) {
        store.add(notice);
        transactions.atEnd(done -> {
            if (done) {
                committed.fire(new NoticesCommitted());
            }
        });
    }
}
