package org.campusfrontline.assessment.replay;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.assessment.fact.FactStore;
import org.campusfrontline.platform.data.Sql;

/// Numbers the generations of replays: one a job, so that a second attempt begins where nothing of the first is left.
@Singleton
class Generations {

    private final Sql sql;
    private final FactStore facts;
    private final Clock clock;

    Generations(Sql sql, FactStore facts, Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.clock = clock;
    }

    int begin(UUID job) {
        sql.update(
                "begin generation",
                "INSERT INTO replay_generation (job, started_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE job = job",
                job,
                clock.instant());
        int generation = sql.one(
                        "find generation",
                        "SELECT generation FROM replay_generation WHERE job = ?",
                        row -> Math.toIntExact(row.number("generation")),
                        job)
                .orElseThrow();
        facts.forget(generation);
        return generation;
    }

    void forget(int generation) {
        facts.forget(generation);
        sql.update("end generation", "DELETE FROM replay_generation WHERE generation = ?", generation);
    }
}
