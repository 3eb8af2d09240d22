package org.campusfrontline.volunteer.webhook.subscription;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.volunteer.webhook.rule.WebhookProblem;
import org.jspecify.annotations.Nullable;

/// The secrets that sign: drawn here, told once, kept sealed. While one is replaced, all that have not ended sign.
@Singleton
public class Secrets {

    private static final int BYTES = 32;
    private static final int MOST = 5;
    private final Sql sql;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Secrets(Sql sql, Vault vault, Ids ids, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /// That there is a secret, and until when.
    public record Known(Instant madeAt, @Nullable Instant endsAt) {}

    /// A new secret beside the ones before, which end after the grace; refused while too many still sign.
    public Outcome<String> draw(UUID subscription, Duration grace) {
        Instant now = Moments.stored(clock.instant());
        sql.update(
                "end secrets",
                "UPDATE webhook_secret SET ends_at = ? WHERE subscription = ? AND (ends_at IS NULL OR ends_at > ?)",
                now.plus(grace),
                subscription,
                now.plus(grace));
        sql.update(
                "forget secrets",
                "DELETE FROM webhook_secret WHERE subscription = ? AND ends_at <= ?",
                subscription,
                now);
        if (known(subscription).size() >= MOST) {
            return Outcome.refused(Refusal.of(WebhookProblem.TOO_MANY_SECRETS).with("most", MOST));
        }
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        String secret = Signature.secret(key);
        UUID id = ids.next();
        sql.update(
                "keep secret",
                "INSERT INTO webhook_secret (id, subscription, sealed, made_at, ends_at) VALUES (?, ?, ?, ?, NULL)",
                id,
                subscription,
                vault.seal(secret, context(id)),
                now);
        return Outcome.done(secret);
    }

    public List<Known> known(UUID subscription) {
        return sql.list(
                "list secrets",
                "SELECT made_at, ends_at FROM webhook_secret"
                        + " WHERE subscription = ? AND (ends_at IS NULL OR ends_at > ?) ORDER BY made_at DESC, id DESC",
                row -> new Known(row.instant("made_at"), row.findInstant("ends_at")),
                subscription,
                clock.instant());
    }

    /// All that are kept, the newest first; each tells until when it signs.
    public List<Signing> signing(UUID subscription) {
        return sql.list(
                "read secrets",
                "SELECT id, sealed, ends_at FROM webhook_secret WHERE subscription = ? ORDER BY made_at DESC, id DESC",
                row -> new Signing(
                        vault.open(row.text("sealed"), context(row.id("id"))),
                        Optional.ofNullable(row.findInstant("ends_at"))),
                subscription);
    }

    /// A secret in the clear, for the one who signs.
    public record Signing(String secret, Optional<Instant> endsAt) {

        public boolean signsAt(Instant now) {
            return endsAt.map(now::isBefore).orElse(true);
        }
    }

    private static String context(UUID id) {
        return "webhook_secret/" + id;
    }
}
