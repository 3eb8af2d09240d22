package org.campusfrontline.notification.stream;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.campusfrontline.notification.notice.NoticeRow;

/// A poll that waits for its first notices.
final class PollWatcher implements Watcher {

    private final String person;
    private final long seen;
    private final CompletableFuture<List<NoticeRow>> found = new CompletableFuture<>();

    PollWatcher(String person, long seen) {
        this.person = person;
        this.seen = seen;
    }

    CompletableFuture<List<NoticeRow>> found() {
        return found;
    }

    @Override
    public String person() {
        return person;
    }

    @Override
    public long seen() {
        return seen;
    }

    @Override
    public boolean isOver() {
        return found.isDone();
    }

    @Override
    public boolean isReady() {
        return !found.isDone();
    }

    @Override
    public void take(List<NoticeRow> rows) {
        found.complete(rows);
    }

    @Override
    public void beat() {
        // A poll ends by itself.
    }

    @Override
    public void end() {
        found.complete(List.of());
    }
}
