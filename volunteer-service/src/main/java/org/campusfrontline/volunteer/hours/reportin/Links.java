package org.campusfrontline.volunteer.hours.reportin;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.SecretToken;

/// One-time links of communities: only the hash of the secret is kept. A declaration has one link at a time.
@Singleton
class Links {

    /// As text 32 characters, which a QR code of ours holds.
    private static final int BYTES = 24;

    private static final String PUT = """
            INSERT INTO hours_link (declaration, hash, expires_at) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE hash = VALUES(hash), expires_at = VALUES(expires_at), used_at = NULL
            """;
    private static final String FIND = "SELECT declaration, expires_at, used_at FROM hours_link WHERE hash = ?";
    private static final String USE = "UPDATE hours_link SET used_at = ? WHERE declaration = ?";
    private static final String DROP = "DELETE FROM hours_link WHERE declaration = ?";
    private final Sql sql;

    Links(Sql sql) {
        this.sql = sql;
    }

    /// The secret of a new link, which nobody can be told again.
    String issue(UUID declaration, Instant expiresAt) {
        String secret = SecretToken.next(BYTES);
        sql.update("issue hours link", PUT, declaration, SecretToken.hash(secret), expiresAt);
        return secret;
    }

    Optional<Link> find(String secret) {
        return sql.one("find hours link", FIND, Links::read, SecretToken.hash(secret));
    }

    void use(Link link, Instant now) {
        sql.update("use hours link", USE, now, link.declaration());
    }

    /// What the link shows has changed.
    void drop(UUID declaration) {
        sql.update("drop hours link", DROP, declaration);
    }

    private static Link read(Row row) throws SQLException {
        return new Link(
                row.id("declaration"), row.instant("expires_at"), Optional.ofNullable(row.findInstant("used_at")));
    }
}
