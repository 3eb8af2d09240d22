package org.campusfrontline.roster.feed;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.SecretToken;

/// The table of addresses: a token is kept as its hash, and is worthless once its person has left.
@Singleton
class FeedStore {

    private static final String SELECT = """
            SELECT f.id, f.person, f.kind, f.subject, f.language, f.created_at
            FROM duty_feed f JOIN person p ON p.number = f.person AND p.active
            """;
    private final Sql sql;

    FeedStore(Sql sql) {
        this.sql = sql;
    }

    /// In the place of an earlier one of the same person and subject.
    void put(Feed feed, String token) {
        sql.update(
                "replace feed",
                "DELETE FROM duty_feed WHERE person = ? AND kind = ? AND subject = ?",
                feed.person(),
                feed.kind(),
                feed.subject());
        sql.update(
                "open feed",
                "INSERT INTO duty_feed (id, person, kind, subject, hash, language, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                feed.id(),
                feed.person(),
                feed.kind(),
                feed.subject(),
                SecretToken.hash(token),
                feed.language().tag(),
                feed.createdAt());
    }

    boolean remove(UUID id, String person) {
        return sql.update("revoke feed", "DELETE FROM duty_feed WHERE id = ? AND person = ?", id, person) == 1;
    }

    List<Feed> of(String person) {
        return sql.list(
                "feeds of person", SELECT + " WHERE f.person = ? ORDER BY f.id LIMIT 200", FeedStore::read, person);
    }

    Optional<Feed> ofToken(String token) {
        return sql.one("read feed", SELECT + " WHERE f.hash = ?", FeedStore::read, SecretToken.hash(token));
    }

    private static Feed read(Row row) throws SQLException {
        return new Feed(
                row.id("id"),
                row.text("person"),
                Feed.FeedKind.valueOf(row.text("kind")),
                row.text("subject"),
                Language.ofTag(row.text("language")),
                row.instant("created_at"));
    }
}
