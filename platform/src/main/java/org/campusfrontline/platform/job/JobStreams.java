package org.campusfrontline.platform.job;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.campusfrontline.platform.Language;

/// A job's states as server-sent events, whichever replica runs it: the table is looked at four times a second.
/// The event's id is the row's version, so a client that comes back gets only what it has not seen, and the end always.
@Singleton
class JobStreams {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int LOOKS_UNTIL_COMMENT = 60;
    private final JobStore store;
    private final JobViews views;

    JobStreams(JobStore store, JobViews views) {
        this.store = store;
        this.views = views;
    }

    Multi<OutboundSseEvent> open(UUID id, long seen, Language language, Sse sse) {
        AtomicLong last = new AtomicLong(seen);
        AtomicLong silent = new AtomicLong();
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> store.find(id).orElseThrow())
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(LOOK)
                .whilst(job -> !job.state().isFinal())
                .filter(job -> job.version() > last.getAndSet(job.version())
                        || job.state().isFinal()
                        || silent.incrementAndGet() % LOOKS_UNTIL_COMMENT == 0)
                .map(job -> event(job, language, sse));
    }

    private OutboundSseEvent event(JobRow job, Language language, Sse sse) {
        return sse.newEventBuilder()
                .id(Long.toString(job.version()))
                .name("job")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(JobView.class, views.view(job, language))
                .build();
    }
}
