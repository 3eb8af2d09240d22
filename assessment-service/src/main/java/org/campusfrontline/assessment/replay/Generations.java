package org.campusfrontline.assessment.replay;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.campusfrontline.assessment.fact.FactStore;
import org.campusfrontline.platform.data.Sql;

/// Numbers the generations of replays: one an attempt, so that an attempt that was given up and does not know it yet
/// can neither add to nor clear away what the next one reads.
@Singleton
class Generations {

    /// Longer than any replay runs.
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final Sql sql;
    private final FactStore facts;
    private final Clock clock;

    Generations(Sql sql, FactStore facts, Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.clock = clock;
    }

    int begin(UUID job) {
        return Math.toIntExact(sql.change(
                        "begin generation",
                        "INSERT INTO replay_generation (job, started_at) VALUES (?, ?)",
                        job,
                        clock.instant())
                .number());
    }

    void forget(int generation) {
        facts.forget(generation);
        sql.update("end generation", "DELETE FROM replay_generation WHERE generation = ?", generation);
    }

    /// Clears away what attempts left behind whose process ended.
    void purge() {
        sql.list(
                        "old generations",
                        "SELECT generation FROM replay_generation WHERE started_at < ?",
                        row -> Math.toIntExact(row.number("generation")),
                        clock.instant().minus(FORGOTTEN_AFTER))
                .forEach(this::forget);
    }
}
