package org.campusfrontline.volunteer.webhook.subscription;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.webhook.rule.StateReason;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState;

/// Subscriptions in the database.
@Singleton
public class SubscriptionStore {

    private static final String SELECT = """
            SELECT id, name, url, event_types, tree, unit, client, state, reason, created_by, created_at, changed_at,
                version
            FROM webhook_subscription
            """;
    private final Sql sql;

    SubscriptionStore(Sql sql) {
        this.sql = sql;
    }

    /// The oldest first; they are few.
    public List<Subscription> all() {
        return sql.list("list subscriptions", SELECT + "ORDER BY id", SubscriptionStore::read);
    }

    public Optional<Subscription> find(UUID id) {
        return sql.one("find subscription", SELECT + "WHERE id = ?", SubscriptionStore::read, id);
    }

    /// Waits for whoever changes it.
    public Optional<Subscription> locked(UUID id) {
        return sql.one("lock subscription", SELECT + "WHERE id = ? FOR UPDATE", SubscriptionStore::read, id);
    }

    public long count() {
        return sql.one("count subscriptions", "SELECT COUNT(*) AS n FROM webhook_subscription", row -> row.number("n"))
                .orElse(0L);
    }

    public void insert(Subscription made) {
        sql.update(
                "insert subscription",
                """
                INSERT INTO webhook_subscription (id, name, url, event_types, tree, unit, client, state, reason,
                    created_by, created_at, changed_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                made.id(),
                made.wish().name(),
                made.wish().url(),
                types(made),
                made.tree(),
                made.unit(),
                made.client(),
                made.state(),
                made.reason(),
                made.createdBy(),
                made.createdAt(),
                made.changedAt(),
                made.version());
    }

    /// Of a row that `locked` gave.
    public void update(Subscription changed) {
        sql.update(
                "change subscription",
                """
                UPDATE webhook_subscription
                SET name = ?, url = ?, event_types = ?, state = ?, reason = ?, changed_at = ?, version = ?
                WHERE id = ?
                """,
                changed.wish().name(),
                changed.wish().url(),
                types(changed),
                changed.state(),
                changed.reason(),
                changed.changedAt(),
                changed.version(),
                changed.id());
    }

    public void delete(UUID id) {
        sql.update("delete subscription", "DELETE FROM webhook_subscription WHERE id = ?", id);
    }

    private static String types(Subscription subscription) {
        return String.join(",", subscription.wish().eventTypes());
    }

    private static Subscription read(Row row) throws SQLException {
        String reason = row.findText("reason");
        return new Subscription(
                row.id("id"),
                new Subscription.Wish(
                        row.text("name"),
                        row.text("url"),
                        List.of(row.text("event_types").split(",", -1))),
                row.findText("tree"),
                row.findText("unit"),
                row.findText("client"),
                SubscriptionState.valueOf(row.text("state")),
                reason == null ? null : StateReason.valueOf(reason),
                row.text("created_by"),
                row.instant("created_at"),
                row.instant("changed_at"),
                row.number("version"));
    }
}
