package org.campusfrontline.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// The table of jobs as replicas see it. Leases run by the database's clock, so that replicas need not agree on theirs;
/// each change asks for the holder's token, so that a lease that was lost changes nothing.
@Singleton
class JobLeases {

    static final int MOST_ATTEMPTS = 3;
    private static final String FREE =
            "state IN ('QUEUED', 'RUNNING')" + " AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(6))";
    private static final String LEASE = "UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND";
    private static final String HELD = " WHERE id = ? AND leased_by = ? AND state = 'RUNNING'";
    private static final String FINISH =
            "UPDATE job SET state = ?, result = ?, problem = ?, kept = NULL, percent = IF(? = 'DONE', 100, percent),"
                    + " finished_at = ?, leased_by = NULL, version = version + 1" + HELD;
    private final Sql sql;
    private final Ids ids;
    private final JobText text;
    private final JobFiles files;
    private final Clock clock;

    JobLeases(Sql sql, Ids ids, JobText text, JobFiles files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.ids = ids;
        this.text = text;
        this.clock = clock;
    }

    /// The oldest job of these kinds that nobody holds; gives up those that were tried too often.
    Optional<Claim> claim(Set<String> kinds, Duration lease) {
        String oldest = "SELECT id, kind, owner, input, attempt FROM job WHERE " + FREE + " ORDER BY id LIMIT 20";
        for (Claim found : sql.list("find free jobs", oldest, this::read)) {
            if (kinds.contains(found.kind()) && found.attempt() > MOST_ATTEMPTS) {
                abandon(found.job());
            } else if (kinds.contains(found.kind()) && take(found, lease)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /// False when the lease was lost or the job cancelled.
    boolean renew(Claim claim, Duration lease) {
        String update = "UPDATE job SET leased_until = " + LEASE + HELD;
        return sql.update("renew lease", update, micros(lease), claim.job(), claim.holder()) == 1;
    }

    boolean progress(Claim claim, Progress progress, Duration lease) {
        String update = "UPDATE job SET percent = ?, doing = ?, figures = ?, version = version + 1, leased_until = "
                + LEASE + HELD;
        return sql.update(
                        "write progress",
                        update,
                        progress.percent(),
                        progress.doing(),
                        text.write(progress.figures()),
                        micros(lease),
                        claim.job(),
                        claim.holder())
                == 1;
    }

    /// False when the lease was lost or the job cancelled.
    boolean keep(Claim claim, Object soFar) {
        String update = "UPDATE job SET kept = ?" + HELD;
        return sql.update(
                        "keep work so far",
                        update,
                        text.sealed(claim.job(), "kept", soFar),
                        claim.job(),
                        claim.holder())
                == 1;
    }

    /// What was kept, sealed.
    Optional<String> kept(UUID job) {
        String select = "SELECT kept FROM job WHERE id = ? AND kept IS NOT NULL";
        return sql.one("find work so far", select, row -> row.text("kept"), job);
    }

    /// Ends the job and forgets its file; false when it was not this attempt's to end.
    boolean finish(Claim claim, JobState state, @Nullable Object result, List<Refusal> reasons) {
        String sealed = result == null ? null : text.sealed(claim.job(), "result", result);
        String problem = reasons.isEmpty() ? null : text.problem(reasons);
        return QuarkusTransaction.joiningExisting().call(() -> {
            boolean finished = sql.update(
                            "finish job",
                            FINISH,
                            state,
                            sealed,
                            problem,
                            state,
                            clock.instant(),
                            claim.job(),
                            claim.holder())
                    == 1;
            if (finished) {
                files.drop(claim.job());
            }
            return finished;
        });
    }

    /// Whether the job was cancelled while this attempt held it.
    boolean isCancelled(Claim claim) {
        String select = "SELECT id FROM job WHERE id = ? AND leased_by = ? AND state = 'CANCELLED'";
        return sql.one("look whether cancelled", select, row -> row.id("id"), claim.job(), claim.holder())
                .isPresent();
    }

    /// Puts the job back for any replica after a pause; a try that counts brings the job nearer to being given up.
    void putBack(Claim claim, Duration pause, boolean counts) {
        String update = "UPDATE job SET state = 'QUEUED', leased_by = NULL, attempt = attempt - ?,"
                + " version = version + 1, leased_until = " + LEASE + HELD;
        sql.update("put job back", update, counts ? 0 : 1, micros(pause), claim.job(), claim.holder());
    }

    private boolean take(Claim claim, Duration lease) {
        String update =
                "UPDATE job SET state = 'RUNNING', attempt = ?, leased_by = ?, started_at = COALESCE(started_at, ?),"
                        + " version = version + 1, leased_until = " + LEASE + " WHERE id = ? AND attempt = ? AND "
                        + FREE;
        return sql.update(
                        "claim job",
                        update,
                        claim.attempt(),
                        claim.holder(),
                        clock.instant(),
                        micros(lease),
                        claim.job(),
                        claim.attempt() - 1)
                == 1;
    }

    private void abandon(UUID job) {
        String update = "UPDATE job SET state = 'FAILED', problem = ?, finished_at = ?, leased_by = NULL, kept = NULL,"
                + " version = version + 1 WHERE id = ? AND attempt >= ? AND " + FREE;
        Refusal reason = Refusal.of(JobProblem.ABANDONED).with("attempts", MOST_ATTEMPTS);
        sql.update("give job up", update, text.problem(List.of(reason)), clock.instant(), job, MOST_ATTEMPTS);
        files.drop(job);
    }

    private Claim read(Row row) throws SQLException {
        int attempt = (int) row.number("attempt") + 1;
        return new Claim(row.id("id"), row.text("kind"), row.text("owner"), row.text("input"), attempt, ids.next());
    }

    private static long micros(Duration duration) {
        return TimeUnit.NANOSECONDS.toMicros(duration.toNanos());
    }
}
