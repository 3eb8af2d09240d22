package org.campusfrontline.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// The table of jobs as people see it: started, looked at, cancelled, forgotten.
@Singleton
class JobStore {

    private static final String INSERT = """
            INSERT INTO job (id, kind, state, percent, figures, input, owner, attempt, created_at, version)
            VALUES (?, ?, 'QUEUED', 0, '{}', ?, ?, 0, ?, 1)
            """;
    private static final String CANCEL = """
            UPDATE job SET state = 'CANCELLED', finished_at = ?, kept = NULL, version = version + 1
            WHERE id = ? AND state IN ('QUEUED', 'RUNNING')
            """;
    private final Sql sql;
    private final JobFiles files;
    private final Clock clock;

    JobStore(Sql sql, JobFiles files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    void insert(UUID id, String kind, String owner, String input, byte[] file) {
        sql.update("start job", INSERT, id, kind, input, owner, clock.instant());
        files.put(id, file);
    }

    Optional<JobRow> find(UUID id) {
        return sql.one("read job", JobRow.SELECT + "WHERE id = ?", JobRow::read, id);
    }

    /// False when the job had ended before.
    boolean cancel(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            boolean cancelled = sql.update("cancel job", CANCEL, clock.instant(), id) == 1;
            if (cancelled) {
                files.drop(id);
            }
            return cancelled;
        });
    }

    /// Deletes up to `most` jobs that ended longer ago than `kept`; tells how many.
    int purge(Duration kept, int most) {
        Instant before = clock.instant().minus(kept);
        return sql.update(
                "purge jobs", "DELETE FROM job WHERE finished_at < ? ORDER BY finished_at LIMIT " + most, before);
    }
}
