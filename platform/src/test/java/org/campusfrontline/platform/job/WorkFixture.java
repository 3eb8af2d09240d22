package org.campusfrontline.platform.job;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.job.TestHandler.Input;
import org.campusfrontline.platform.job.TestHandler.Way;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.time.Ids;

/// Starts work and waits for it; also leaves jobs as a replica that died would.
@Singleton
class WorkFixture {

    static final Duration SOON = Duration.ofSeconds(30);
    static final String OWNER = "P-owner";
    private final StartWork startWork;
    private final JobStore store;
    private final JobText text;
    private final Caller caller;
    private final Sql sql;
    private final Ids ids;

    WorkFixture(StartWork startWork, JobStore store, JobText text, Caller caller, Sql sql, Ids ids) {
        this.startWork = startWork;
        this.store = store;
        this.text = text;
        this.caller = caller;
        this.sql = sql;
        this.ids = ids;
    }

    UUID start(String key, Way way) {
        return start(key, way, "", false);
    }

    UUID start(String key, Way way, String file, boolean refused) {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        try {
            return caller.actingFor(OWNER, () -> startWork.start(new Input(key, way), content, refused))
                    .orThrow()
                    .id();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// A running job whose replica was last heard of `ago`.
    UUID leftBehind(String key, int attempt, Duration ago) {
        UUID id = ids.next();
        String insert = """
                INSERT INTO job (id, kind, state, percent, figures, input, owner, attempt, leased_by, leased_until,
                                 created_at, version)
                VALUES (?, ?, 'RUNNING', 0, '{}', ?, ?, ?, ?, UTC_TIMESTAMP(6) - INTERVAL ? SECOND, UTC_TIMESTAMP(6), 1)
                """;
        String input = text.sealed(id, "input", new Input(key, Way.RETURN));
        sql.update("leave", insert, id, TestHandler.KIND, input, OWNER, attempt, ids.next(), ago.toSeconds());
        return id;
    }

    JobRow job(UUID id) {
        return store.find(id).orElseThrow();
    }

    JobRow ended(UUID id) {
        Await.until(SOON, "job ended", () -> job(id).state().isFinal());
        return job(id);
    }

    void awaitRunning(UUID id) {
        Await.until(SOON, "job runs", () -> job(id).state() == JobState.RUNNING);
    }

    long effects(String key) {
        String count = "SELECT COUNT(*) AS found FROM audit_entry WHERE subject = ?";
        return sql.one("count", count, row -> row.number("found"), key).orElseThrow();
    }
}
