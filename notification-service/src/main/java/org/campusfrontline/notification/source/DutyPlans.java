package org.campusfrontline.notification.source;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.data.Sql;

/// What each person was last told of a planning period, as a hash: only whose plan is another one is to hear of it,
/// however often it comes.
@Singleton
class DutyPlans {

    private final Sql sql;

    DutyPlans(Sql sql) {
        this.sql = sql;
    }

    /// What a plan is to somebody who knows the one before.
    enum News {
        FIRST,
        CHANGED,
        SAME,
        OUTDATED
    }

    private record Known(long version, String hash) {}

    /// Keeps the plan where it is newer than the known one; inside the transaction of its notice.
    News keep(String period, String person, long version, List<String> duties) {
        String hash = hash(duties);
        Optional<Known> known = sql.one(
                "known duty plan",
                "SELECT version, hash FROM duty_plan WHERE period = ? AND person = ? FOR UPDATE",
                row -> new Known(row.number("version"), row.text("hash")),
                period,
                person);
        if (known.isPresent() && known.get().version() >= version) {
            return News.OUTDATED;
        }
        sql.update("keep duty plan", """
                INSERT INTO duty_plan (period, person, version, hash) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE version = VALUES(version), hash = VALUES(hash)
                """, period, person, version, hash);
        return known.map(before -> before.hash().equals(hash) ? News.SAME : News.CHANGED)
                .orElse(News.FIRST);
    }

    private static String hash(List<String> duties) {
        try {
            String text = String.join("\n", duties.stream().sorted().toList());
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
