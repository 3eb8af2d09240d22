package org.campusfrontline.notification.stream;

import java.util.List;
import org.campusfrontline.notification.notice.NoticeRow;

/// One who waits for a person's notices: an open stream or a waiting poll.
interface Watcher {

    String person();

    /// The last sequence that it was given.
    long seen();

    /// Whether its other end is known to be gone.
    boolean isOver();

    /// Whether it can take more now; one that cannot is asked again when it can.
    boolean isReady();

    /// Notices right after `seen()`, in order.
    void take(List<NoticeRow> rows);

    /// Called every so often, so that a dead connection shows.
    void beat();

    /// This replica stops: lets the other end go, which comes back to another replica with what it has seen.
    void end();
}
