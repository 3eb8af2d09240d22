package org.campusfrontline.notification.stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.campusfrontline.notification.notice.NoticeRow;
import org.campusfrontline.notification.notice.NoticeStore;
import org.campusfrontline.notification.notice.NoticeTexts;
import org.campusfrontline.notification.notice.NoticeView;

/// Waits for a person's notices without holding a thread.
@Singleton
public class NoticeWait {

    private static final int MOST = 100;
    private final StreamHub hub;
    private final NoticeStore notices;
    private final NoticeTexts texts;

    NoticeWait(StreamHub hub, NoticeStore notices, NoticeTexts texts) {
        this.hub = hub;
        this.notices = notices;
        this.texts = texts;
    }

    /// Notices after the sequence, oldest first and at most 100; none where none came in that time.
    public Uni<List<NoticeView>> after(String person, long seen, Duration wait) {
        return Uni.createFrom()
                .item(() -> notices.after(Map.of(person, seen), MOST))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(there -> there.isEmpty() && wait.isPositive()
                        ? next(person, seen, wait)
                        : Uni.createFrom().item(there))
                .map(rows -> rows.stream().limit(MOST).map(texts::view).toList());
    }

    private Uni<List<NoticeRow>> next(String person, long seen, Duration wait) {
        PollWatcher watcher = new PollWatcher(person, seen);
        return Uni.createFrom()
                .completionStage(() -> {
                    hub.join(watcher);
                    return watcher.found();
                })
                .ifNoItem()
                .after(wait)
                .recoverWithItem(List.of())
                .onTermination()
                .invoke(() -> hub.leave(watcher));
    }
}
