package org.campusfrontline.platform.job;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.jspecify.annotations.Nullable;

/// A job as it stands in the table; `result` still sealed.
record JobRow(
        UUID id,
        String kind,
        JobState state,
        int percent,
        @Nullable String doing,
        String figures,
        @Nullable String result,
        @Nullable String problem,
        String owner,
        int attempt,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long version) {

    static final String SELECT = """
            SELECT id, kind, state, percent, doing, figures, result, problem, owner, attempt,
                   created_at, started_at, finished_at, version
            FROM job
            """;

    static JobRow read(Row row) throws SQLException {
        return new JobRow(
                row.id("id"),
                row.text("kind"),
                JobState.valueOf(row.text("state")),
                (int) row.number("percent"),
                row.findText("doing"),
                row.text("figures"),
                row.findText("result"),
                row.findText("problem"),
                row.text("owner"),
                (int) row.number("attempt"),
                row.instant("created_at"),
                row.findInstant("started_at"),
                row.findInstant("finished_at"),
                row.number("version"));
    }
}
