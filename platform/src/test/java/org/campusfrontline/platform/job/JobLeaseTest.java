package org.campusfrontline.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.platform.job.WorkFixture.SOON;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.campusfrontline.platform.job.TestHandler.Way;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.junit.jupiter.api.Test;

@CampusTest
class JobLeaseTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    WorkFixture work;

    @Inject
    TestHandler handler;

    @Inject
    JobSettings settings;

    @Inject
    JobRunner runner;

    @Inject
    JobTools tools;

    @Inject
    JobStore store;

    private final String key = UUID.randomUUID().toString();

    @Test
    void takesTheJobOfAReplicaThatDied() {
        // When
        UUID id = work.leftBehind(key, 1, Duration.ofSeconds(1));

        // Then
        JobRow job = work.ended(id);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.attempt()).isEqualTo(2);
        assertThat(handler.seen(key)).hasSize(1);
    }

    @Test
    void leavesTheJobOfAReplicaThatLives() {
        // Given
        UUID id = work.leftBehind(key, 1, LEASE.negated());

        // When
        work.ended(work.leftBehind(UUID.randomUUID().toString(), 1, Duration.ofSeconds(1)));

        // Then
        assertThat(work.job(id).state()).isEqualTo(JobState.RUNNING);
        assertThat(handler.seen(key)).isEmpty();
        store.cancel(id);
    }

    @Test
    void givesUpAfterThreeAttempts() {
        // When
        JobRow lost = work.ended(work.leftBehind(key, 3, Duration.ofSeconds(1)));

        // Then
        assertThat(lost.state()).isEqualTo(JobState.FAILED);
        assertThat(lost.problem()).contains("JOB-1002");
        assertThat(handler.seen(key)).isEmpty();
    }

    @Test
    void doesNotTakeAJobThatItHasNoHandlerFor() {
        // Given
        UUID id = work.leftBehind(key, 1, Duration.ofSeconds(1));

        // When
        Optional<Claim> claim = tools.leases().claim(Set.of("other-work"), LEASE);

        // Then
        assertThat(claim).isEmpty();
        work.ended(id);
    }

    @Test
    void letsOnlyTheHolderRenewAndEnd() {
        // Given
        UUID id = work.leftBehind(key, 1, LEASE.negated());
        Claim stranger = new Claim(id, TestHandler.KIND, "P", "", 1, UUID.randomUUID());

        // When, Then
        assertThat(tools.leases().renew(stranger, LEASE)).isFalse();
        assertThat(tools.leases().finish(stranger, JobState.DONE, null, List.of()))
                .isFalse();
        assertThat(tools.leases().keep(stranger, "what a stranger has")).isFalse();
        assertThat(tools.leases().kept(id)).isEmpty();
        tools.leases().putBack(stranger, Duration.ZERO, false);
        assertThat(work.job(id).state()).isEqualTo(JobState.RUNNING);
        store.cancel(id);
        assertThat(tools.leases().isCancelled(stranger)).isFalse();
    }

    @Test
    void runsEachJobOnceOnTwoReplicasAndNoMoreThanTheBoundAtATime() {
        // Given
        JobWorker second = new JobWorker(List.of(handler), settings, runner, tools);
        second.start(new StartupEvent());
        List<String> keys = IntStream.range(0, 30).mapToObj(i -> key + i).toList();

        // When
        List<UUID> started =
                keys.stream().map(each -> work.start(each, Way.COMMIT)).toList();

        // Then
        started.forEach(id -> assertThat(work.ended(id).state()).isEqualTo(JobState.DONE));
        second.stop(new ShutdownEvent());
        assertThat(keys).allSatisfy(each -> {
            assertThat(handler.seen(each)).hasSize(1);
            assertThat(work.effects(each)).isEqualTo(1);
        });
        assertThat(handler.mostRunning()).isLessThanOrEqualTo(2 * settings.parallel());
    }

    @Test
    void handsItsJobsOnWhenAReplicaStopsInOrder() {
        // Given
        List<String> filling =
                IntStream.range(0, settings.parallel()).mapToObj(i -> key + i).toList();
        filling.forEach(each -> work.awaitRunning(work.start(each, Way.WAIT)));
        UUID id = work.start(key, Way.WAIT);
        assertThat(work.job(id).state()).isEqualTo(JobState.QUEUED);
        JobWorker second = new JobWorker(List.of(handler), settings, runner, tools);
        second.start(new StartupEvent());
        Await.until(SOON, "it runs", () -> handler.seen(key).size() == 1);

        // When
        second.stop(new ShutdownEvent());

        // Then
        assertThat(work.job(id).state()).isEqualTo(JobState.QUEUED);
        filling.forEach(handler::open);
        Await.until(SOON, "it runs again", () -> handler.seen(key).size() == 3);
        handler.open(key);
        assertThat(work.ended(id).attempt()).isEqualTo(1);
        assertThat(work.job(id).state()).isEqualTo(JobState.DONE);
    }
}
