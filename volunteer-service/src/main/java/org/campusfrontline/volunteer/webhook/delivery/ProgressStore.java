package org.campusfrontline.volunteer.webhook.delivery;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.webhook.rule.Fault;
import org.jspecify.annotations.Nullable;

/// How far each subscription is and how its receiver does.
@Singleton
public class ProgressStore {

    /// Whoever serves a subscription writes only while it still is theirs, on the run that they know.
    private static final String MINE =
            " WHERE subscription = ? AND run = ? AND lease_owner = ? AND lease_until > CURRENT_TIMESTAMP(6)";

    private final Sql sql;

    ProgressStore(Sql sql) {
        this.sql = sql;
    }

    /// Who serves it, and on which run.
    record Hold(UUID subscription, UUID run, String owner) {}

    /// What an owner sees of its receiver.
    public record Health(
            long backlog,
            int failures,
            @Nullable Instant failingSince,
            @Nullable Instant nextTryAt,
            @Nullable Integer lastStatus,
            @Nullable Fault lastFault,
            @Nullable Instant lastDeliveredAt) {}

    /// A new subscription, told of what happens from now on.
    public void begin(UUID subscription, UUID run) {
        sql.update("begin webhook progress", """
                INSERT INTO webhook_progress (subscription, run, run_from, pending, failures, backlog)
                VALUES (?, ?, CURRENT_TIMESTAMP(6), TRUE, 0, 0)
                """, subscription, run);
    }

    /// Another passage over the topics; a receiver that was failing is tried at once.
    public void restart(UUID subscription, UUID run, Instant from) {
        sql.update("restart webhook run", """
                UPDATE webhook_progress SET run = ?, run_from = ?, pending = TRUE, failures = 0, failing_since = NULL,
                    next_try_at = NULL
                WHERE subscription = ?
                """, run, from, subscription);
        sql.update("forget places", "DELETE FROM webhook_cursor WHERE subscription = ?", subscription);
        sql.update(
                "forget open deliveries",
                "DELETE FROM webhook_delivery WHERE subscription = ? AND state = 'RETRYING'",
                subscription);
    }

    /// What the subscription is no longer told of has no place any more.
    public void forgetOthers(UUID subscription, Collection<String> topics) {
        places(subscription).keySet().stream()
                .map(TopicPartition::topic)
                .distinct()
                .filter(topic -> !topics.contains(topic))
                .forEach(topic -> forget(subscription, topic));
    }

    private void forget(UUID subscription, String topic) {
        sql.update(
                "forget places of topic",
                "DELETE FROM webhook_cursor WHERE subscription = ? AND topic = ?",
                subscription,
                topic);
        sql.update(
                "forget open deliveries of topic",
                "DELETE FROM webhook_delivery WHERE subscription = ? AND topic = ? AND state = 'RETRYING'",
                subscription,
                topic);
    }

    /// Failures begin to count anew.
    public void forgive(UUID subscription) {
        sql.update("forgive receiver", """
                UPDATE webhook_progress SET failures = 0, failing_since = NULL, next_try_at = NULL WHERE subscription = ?
                """, subscription);
    }

    public Map<UUID, Health> health() {
        Map<UUID, Health> found = new HashMap<>();
        sql.list("read health of receivers", """
                SELECT subscription, backlog, failures, failing_since, next_try_at, last_status, last_fault,
                    last_delivered_at
                FROM webhook_progress
                """, row -> found.put(row.id("subscription"), health(row)));
        return found;
    }

    private static Health health(Row row) throws SQLException {
        Long status = row.findNumber("last_status");
        String fault = row.findText("last_fault");
        return new Health(
                row.number("backlog"),
                Math.toIntExact(row.number("failures")),
                row.findInstant("failing_since"),
                row.findInstant("next_try_at"),
                status == null ? null : Math.toIntExact(status),
                fault == null ? null : Fault.valueOf(fault),
                row.findInstant("last_delivered_at"));
    }

    Optional<Standing> standing(UUID subscription) {
        return sql.one("read standing of receiver", """
                SELECT run, run_from, pending, failures, failing_since, next_try_at, last_delivered_at
                FROM webhook_progress WHERE subscription = ?
                """, ProgressStore::standing, subscription);
    }

    private static Standing standing(Row row) throws SQLException {
        return new Standing(
                row.id("run"),
                row.instant("run_from"),
                row.number("pending") == 1,
                Math.toIntExact(row.number("failures")),
                Optional.ofNullable(row.findInstant("failing_since")),
                Optional.ofNullable(row.findInstant("next_try_at")),
                Optional.ofNullable(row.findInstant("last_delivered_at")));
    }

    /// Whether the subscription is still theirs, active, and in that version.
    boolean isCurrent(Hold hold, long version) {
        return sql.one(
                        "check subscription",
                        "SELECT 1 AS ours FROM webhook_progress p JOIN webhook_subscription s ON s.id = p.subscription"
                                + MINE + " AND s.state = 'ACTIVE' AND s.version = ?",
                        row -> row.number("ours"),
                        hold.subscription(),
                        hold.run(),
                        hold.owner(),
                        version)
                .isPresent();
    }

    /// Only those of topics that the subscription still has are of use.
    Map<TopicPartition, Long> places(UUID subscription) {
        Map<TopicPartition, Long> places = new HashMap<>();
        sql.list(
                "read places",
                "SELECT topic, part, next_offset FROM webhook_cursor WHERE subscription = ?",
                row -> places.put(
                        new TopicPartition(row.text("topic"), Math.toIntExact(row.number("part"))),
                        row.number("next_offset")),
                subscription);
        return places;
    }

    /// False where the subscription is no longer theirs; the row stays locked until the end of the transaction.
    boolean keep(Hold hold, Standing standing, long backlog) {
        return sql.update(
                        "keep standing of receiver",
                        "UPDATE webhook_progress SET pending = FALSE, failures = ?, failing_since = ?, next_try_at = ?,"
                                + " backlog = ?" + MINE,
                        standing.failures(),
                        standing.failingSince().orElse(null),
                        standing.nextTryAt().orElse(null),
                        backlog,
                        hold.subscription(),
                        hold.run(),
                        hold.owner())
                == 1;
    }

    void lastCall(UUID subscription, Attempt last, Optional<Instant> delivered) {
        sql.update(
                "keep last call",
                "UPDATE webhook_progress SET last_status = ?, last_fault = ?,"
                        + " last_delivered_at = COALESCE(?, last_delivered_at) WHERE subscription = ?",
                last.status().orElse(null),
                last.fault().orElse(null),
                delivered.orElse(null),
                subscription);
    }

    void keepPlaces(UUID subscription, Map<TopicPartition, Long> places) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        places.forEach((partition, next) ->
                rows.add(new @Nullable Object[] {subscription, partition.topic(), partition.partition(), next}));
        if (!rows.isEmpty()) {
            sql.batch("keep places", """
                    INSERT INTO webhook_cursor (subscription, topic, part, next_offset) VALUES (?, ?, ?, ?)
                    ON DUPLICATE KEY UPDATE next_offset = VALUES(next_offset)
                    """, rows);
        }
    }

    /// What all receivers together have not got, and how many of them fail.
    record Load(long backlog, long failing) {}

    Load load() {
        return sql.one("measure webhooks", """
                        SELECT COALESCE(SUM(p.backlog), 0) AS backlog, COALESCE(SUM(p.failures > 0), 0) AS failing
                        FROM webhook_progress p JOIN webhook_subscription s ON s.id = p.subscription
                        WHERE s.state = 'ACTIVE'
                        """, row -> new Load(row.number("backlog"), row.number("failing")))
                .orElse(new Load(0, 0));
    }
}
