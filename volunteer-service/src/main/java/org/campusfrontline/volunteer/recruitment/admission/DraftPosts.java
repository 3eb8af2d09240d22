package org.campusfrontline.volunteer.recruitment.admission;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// Posts with what matters for their admission.
@Singleton
class DraftPosts {

    private static final String FIND = """
            SELECT a.tree, a.unit, a.state = 'DRAFT' AS draft, MIN(s.starts_at) AS first
            FROM post p JOIN activity a ON a.id = p.activity JOIN shift s ON s.post = p.id
            WHERE p.id = ? GROUP BY a.tree, a.unit, a.state
            """;
    private final Sql sql;

    DraftPosts(Sql sql) {
        this.sql = sql;
    }

    /// `first` is when its first shift begins.
    record Seen(String tree, String unit, boolean draft, Instant first) {}

    Optional<Seen> find(UUID post) {
        return sql.one(
                "read post",
                FIND,
                row -> new Seen(row.text("tree"), row.text("unit"), row.number("draft") != 0, row.instant("first")),
                post);
    }
}
