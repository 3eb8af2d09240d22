package org.campusfrontline.volunteer.recruitment.swap.setting;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.shift.AdmissionMode;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeMode;

/// Rows of what is set for posts. Where nothing is, those who wait come first, and organisers agree where they or the
/// lot decided who has a seat.
@Singleton
public class PostExchangeRules {

    private static final String FIND = """
            SELECT p.id, r.mode, r.approval, COALESCE(r.version, 0) AS version, m.mode AS admission
            FROM post p
            LEFT JOIN post_exchange_rule r ON r.post = p.id
            LEFT JOIN post_admission m ON m.post = p.id
            WHERE p.id = ?
            """;
    private static final String PUT = """
            INSERT INTO post_exchange_rule (post, mode, approval, version) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE mode = VALUES(mode), approval = VALUES(approval), version = VALUES(version)
            """;
    private static final String PLACE = """
            SELECT a.tree, a.unit, a.state = 'DRAFT' AS draft
            FROM post p JOIN activity a ON a.id = p.activity WHERE p.id = ?
            """;
    private final Sql sql;

    PostExchangeRules(Sql sql) {
        this.sql = sql;
    }

    record Place(String tree, String unit, boolean draft) {}

    public Optional<PostExchangeRule> find(UUID post) {
        return sql.one("read exchange rule", FIND, PostExchangeRules::read, post);
    }

    Optional<Place> place(UUID post) {
        return sql.one(
                "read post",
                PLACE,
                row -> new Place(row.text("tree"), row.text("unit"), row.number("draft") != 0),
                post);
    }

    /// Holds what is set until the transaction ends, and tells its version; 0 where nothing is.
    long lock(UUID post) {
        return sql.one(
                        "lock exchange rule",
                        "SELECT version FROM post_exchange_rule WHERE post = ? FOR UPDATE",
                        row -> row.number("version"),
                        post)
                .orElse(0L);
    }

    void put(PostExchangeRule rule) {
        sql.update("set exchange rule", PUT, rule.post(), rule.mode(), rule.approval(), rule.version());
    }

    private static PostExchangeRule read(Row row) throws SQLException {
        String mode = row.findText("mode");
        String admission = row.findText("admission");
        boolean decides = admission != null && !admission.equals(AdmissionMode.FIRST_COME.name());
        return mode == null
                ? new PostExchangeRule(row.id("id"), ExchangeMode.LINE_FIRST, decides, 0)
                : new PostExchangeRule(
                        row.id("id"), ExchangeMode.valueOf(mode), row.number("approval") != 0, row.number("version"));
    }
}
