package org.campusfrontline.platform.inbox;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.problem.DatabaseFault;
import org.jspecify.annotations.Nullable;

/// The rows that say which consumer has handled which event.
@Singleton
class Marks {

    private static final int DUPLICATE_KEY = 1062;
    private static final String INSERT = "INSERT INTO inbox (consumer, event_id) VALUES (?, ?)";

    private final Sql sql;

    Marks(Sql sql) {
        this.sql = sql;
    }

    /// False when the mark stood there before; waits for another transaction that is about to set it.
    boolean mark(String consumer, UUID eventId) {
        try {
            sql.update("mark an event", INSERT, consumer, eventId);
            return true;
        } catch (DatabaseFault fault) {
            if (fault.getCause() instanceof SQLException cause && cause.getErrorCode() == DUPLICATE_KEY) {
                return false;
            }
            throw fault;
        }
    }

    /// Marks all that are not marked yet and names them; fails as a duplicate when another transaction comes between.
    Set<UUID> markAll(String consumer, Collection<UUID> eventIds) {
        Set<UUID> fresh = new LinkedHashSet<>(eventIds);
        fresh.removeAll(marked(consumer, fresh));
        if (!fresh.isEmpty()) {
            List<@Nullable Object[]> rows = new ArrayList<>(fresh.size());
            fresh.forEach(id -> rows.add(new @Nullable Object[] {consumer, id}));
            sql.batch("mark events", INSERT, rows);
        }
        return fresh;
    }

    private Set<UUID> marked(String consumer, Collection<UUID> eventIds) {
        String places = String.join(",", Collections.nCopies(eventIds.size(), "?"));
        List<@Nullable Object> values = new ArrayList<>();
        values.add(consumer);
        values.addAll(eventIds);
        return Set.copyOf(sql.list(
                "look for marks",
                "SELECT event_id FROM inbox WHERE consumer = ? AND event_id IN (" + places + ")",
                row -> row.id("event_id"),
                values.toArray()));
    }

    List<String> consumers() {
        return sql.list("list consumers", "SELECT DISTINCT consumer FROM inbox", row -> row.text("consumer"));
    }

    /// How many went. Ids are UUIDv7, so old marks are the first of the key; the time guards against ids that are not.
    int purge(String consumer, Instant before, int most) {
        UUID end = new UUID(before.toEpochMilli() << 16, 0);
        String delete = "DELETE FROM inbox WHERE consumer = ? AND event_id < ? AND handled_at < ? LIMIT " + most;
        return sql.update("purge marks", delete, consumer, end, before);
    }
}
