package org.campusfrontline.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.CampusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@CampusTest
class InboxPurgeTest {

    private static final String CONSUMER = "test-purge";

    @Inject
    InboxPurge purge;

    @Inject
    Sql sql;

    @Inject
    Scheduler scheduler;

    @AfterEach
    void resume() {
        scheduler.resume(InboxPurge.IDENTITY);
    }

    @Test
    void forgetsMarksThatAreOlderThanTheRetention() {
        // Given
        scheduler.pause(InboxPurge.IDENTITY);
        Instant old = Instant.now().minus(36, ChronoUnit.DAYS);
        Instant young = Instant.now().minus(34, ChronoUnit.DAYS);
        List<UUID> kept = List.of(id(young, 1), id(Instant.now(), 2));
        IntStream.range(0, InboxPurge.BATCH + 7).forEach(n -> mark(id(old, n), old));
        mark(kept.get(0), young);
        mark(kept.get(1), Instant.now());

        // When
        int gone = purge.purge();

        // Then
        assertThat(gone).isEqualTo(InboxPurge.BATCH + 7);
        assertThat(sql.list(
                        "read marks",
                        "SELECT event_id FROM inbox WHERE consumer = ?",
                        row -> row.id("event_id"),
                        CONSUMER))
                .containsExactlyInAnyOrderElementsOf(kept);
    }

    private void mark(UUID event, Instant at) {
        sql.update("mark", "INSERT INTO inbox (consumer, event_id, handled_at) VALUES (?, ?, ?)", CONSUMER, event, at);
    }

    private static UUID id(Instant at, long number) {
        return new UUID((at.toEpochMilli() << 16) | 0x7000L, 0x8000000000000000L | number);
    }
}
