package org.campusfrontline.volunteer.engelsystem;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.SecretToken;
import org.campusfrontline.volunteer.departure.DepartureStep;

/// Keys for clients that speak Engelsystem's API, one a person: told once, kept as a hash, worthless when replaced,
/// revoked, or when the person is not active.
@Singleton
class AngelKeys implements DepartureStep {

    private static final int BYTES = 24;
    private final Sql sql;
    private final Audit audit;
    private final Clock clock;

    AngelKeys(Sql sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whose a key is, as its client shows them.
    record Holder(String person, String displayName) {}

    String open(String person) {
        String key = SecretToken.next(BYTES);
        sql.update("open engelsystem key", """
                INSERT INTO engelsystem_key (person, hash, created_at) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE hash = VALUES(hash), created_at = VALUES(created_at)
                """, person, SecretToken.hash(key), clock.instant());
        record("engelsystem-key.opened", person);
        return key;
    }

    /// Nothing happens where there is none.
    void revoke(String person) {
        if (sql.update("revoke engelsystem key", "DELETE FROM engelsystem_key WHERE person = ?", person) > 0) {
            record("engelsystem-key.revoked", person);
        }
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        revoke(person);
        return Optional.empty();
    }

    Optional<Instant> madeAt(String person) {
        return sql.one(
                "find engelsystem key",
                "SELECT created_at FROM engelsystem_key WHERE person = ?",
                row -> row.instant("created_at"),
                person);
    }

    Optional<Holder> holder(String key) {
        return sql.one(
                "read engelsystem key",
                "SELECT k.person, t.display_name FROM engelsystem_key k"
                        + " JOIN person_timeline t ON t.person = k.person AND t.active WHERE k.hash = ?",
                row -> new Holder(row.text("person"), row.text("display_name")),
                SecretToken.hash(key));
    }

    private void record(String action, String person) {
        audit.record(new AuditEntry(action, "person", person, null, Map.of()));
    }
}
