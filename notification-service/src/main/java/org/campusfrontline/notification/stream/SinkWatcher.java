package org.campusfrontline.notification.stream;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.campusfrontline.notification.notice.NoticeRow;
import org.campusfrontline.notification.notice.NoticeView;

/// An open server-sent event stream. It takes a bounded number of events before the first of them is written,
/// so a slow phone holds its own place in the table and nobody's memory. One that reads nothing at all is let go.
final class SinkWatcher implements Watcher {

    static final int MOST_IN_FLIGHT = 64;
    static final int MOST_SILENT_BEATS = 4;
    private final String person;
    private final SseEventSink sink;
    private final Sse sse;
    private final Function<NoticeRow, NoticeView> view;
    private final StreamHub hub;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger silentBeats = new AtomicInteger();
    private volatile long seen;

    SinkWatcher(
            String person, long seen, SseEventSink sink, Sse sse, Function<NoticeRow, NoticeView> view, StreamHub hub) {
        this.person = person;
        this.seen = seen;
        this.sink = sink;
        this.sse = sse;
        this.view = view;
        this.hub = hub;
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
        return sink.isClosed();
    }

    @Override
    public boolean isReady() {
        return inFlight.get() == 0;
    }

    @Override
    public void take(List<NoticeRow> rows) {
        List<NoticeRow> some = rows.subList(0, Math.min(rows.size(), MOST_IN_FLIGHT));
        inFlight.addAndGet(some.size());
        for (NoticeRow row : some) {
            seen = row.seq();
            send(sse.newEventBuilder()
                    .id(Long.toString(row.seq()))
                    .name("notice")
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(NoticeView.class, view.apply(row))
                    .build());
        }
    }

    /// A comment that clients ignore; writing it finds out that the other end is gone. While something is on its way
    /// already, the beats are counted in which none of it arrived.
    @Override
    public void beat() {
        if (inFlight.compareAndSet(0, 1)) {
            send(sse.newEventBuilder().comment("beat").build());
        } else if (silentBeats.incrementAndGet() > MOST_SILENT_BEATS) {
            gone();
        }
    }

    @Override
    public void end() {
        hub.leave(this);
        close();
    }

    /// Two threads that write at once could both begin the answer, so after the first beat only the hub's thread does.
    /// A sink whose other end has gone refuses at once or later; either way this watcher leaves.
    private void send(OutboundSseEvent event) {
        try {
            sink.send(event).whenComplete((sent, fault) -> {
                silentBeats.set(0);
                if (fault != null) {
                    gone();
                } else if (inFlight.decrementAndGet() == 0) {
                    hub.lookAgain(this);
                }
            });
        } catch (IllegalStateException closed) {
            gone();
        }
    }

    /// A write that fails tells so while it closes the connection; closing from there would write into it once more.
    private void gone() {
        hub.leave(this);
        Infrastructure.getDefaultExecutor().execute(this::close);
    }

    private void close() {
        if (!sink.isClosed()) {
            sink.close();
        }
    }
}
