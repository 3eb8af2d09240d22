package org.campusfrontline.assessment.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.assessment.Scene.id;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.campusfrontline.assessment.Scene;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

/// Attempts at one job, as they meet when a replica is taken for dead and is not.
@CampusTest
class ReplayJobTest {

    @Inject
    ReplayJob job;

    @Inject
    Generations generations;

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    private final UUID id = UUID.randomUUID();

    @Test
    void anAttemptThatWasGivenUpTakesNothingFromTheNextOne() throws InterruptedException {
        // Given
        Scene scene = Scene.open();
        TestTopics.publish(scene.roster(id(), 1, 10, 9));
        scene.awaitFacts("roster-cover", 1);
        Attempt givenUp = new Attempt(id, true, () -> {});
        Attempt next = new Attempt(id, false, () -> run(givenUp));

        // When
        job.run(next);

        // Then
        assertThat(next.report.differences()).isEmpty();
        assertThat(next.report.equal()).isTrue();
        assertThat(scene.read("roster-cover").getInt("numerator")).isEqualTo(9);
    }

    @Test
    void forgetsWhatAProcessThatDiedLeftBehind() {
        // Given
        int left = generations.begin(id);
        sql.update(
                "left behind",
                "INSERT INTO fact (generation, event_id, topic, part, place, kind, emergency, tree, unit, subject, version,"
                        + " occurred_at, figures) VALUES (?, ?, 'roster.roster.v1', 0, 0, 'ROSTER', 'e', 'MASS', 'u', 's',"
                        + " 1, UTC_TIMESTAMP(6), '{}')",
                left,
                UUID.randomUUID());
        generations.purge();
        assertThat(rows(left)).isEqualTo(1);

        // When
        clock.forward(Duration.ofDays(2));
        generations.purge();

        // Then
        assertThat(rows(left)).isZero();
    }

    private long rows(int generation) {
        return sql.one(
                        "rows",
                        "SELECT COUNT(*) AS facts FROM fact WHERE generation = ?",
                        row -> row.number("facts"),
                        generation)
                .orElseThrow();
    }

    private void run(Attempt attempt) {
        try {
            job.run(attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// A run without a table behind it: something happens when it has read everything.
    private static final class Attempt implements JobRun {

        private final UUID id;
        private final boolean cancelled;
        private final Runnable afterReading;
        private ReplayReport report;

        Attempt(UUID id, boolean cancelled, Runnable afterReading) {
            this.id = id;
            this.cancelled = cancelled;
            this.afterReading = afterReading;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public <T> T input(Class<T> type) {
            return type.cast(new ReplayOrder(ReplayOrder.Mode.COMPARE, "a check"));
        }

        @Override
        public byte[] file() {
            return new byte[0];
        }

        @Override
        public void progress(int percent, String doing, Map<String, Object> figures) {
            if (doing.equals("comparing")) {
                afterReading.run();
            }
        }

        @Override
        public void keep(Supplier<?> soFar) {}

        @Override
        public <T> Optional<T> kept(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public boolean cancelledForGood() {
            return cancelled;
        }

        @Override
        public void result(Object result) {
            report = (ReplayReport) result;
        }
    }
}
