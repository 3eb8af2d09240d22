package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// When the lots of a post are drawn that are not drawn yet.
@Singleton
class OpenDraws {

    private static final String FIND =
            "SELECT draw_at FROM post_admission WHERE post = ? AND draw_at IS NOT NULL AND drawn_at IS NULL";
    private final Sql sql;

    OpenDraws(Sql sql) {
        this.sql = sql;
    }

    Optional<Instant> of(UUID post) {
        return sql.one("read open draw", FIND, row -> row.instant("draw_at"), post);
    }
}
