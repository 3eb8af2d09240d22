package org.campusfrontline.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campusfrontline.platform.job.WorkFixture.OWNER;
import static org.campusfrontline.platform.job.WorkFixture.SOON;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.job.TestHandler.Result;
import org.campusfrontline.platform.job.TestHandler.Way;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.junit.jupiter.api.Test;

@CampusTest
class JobRunTest {

    @Inject
    WorkFixture work;

    @Inject
    TestHandler handler;

    @Inject
    Jobs jobs;

    @Inject
    JobStore store;

    @Inject
    JobText text;

    @Inject
    JobTools tools;

    @Inject
    Sql sql;

    private final String key = UUID.randomUUID().toString();

    @Test
    void runsAfterTheCommitAsThePersonWhoStartedIt() {
        // When
        UUID id = work.start(key, Way.RETURN);

        // Then
        JobRow job = work.ended(id);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.percent()).isEqualTo(100);
        assertThat(job.owner()).isEqualTo(OWNER);
        assertThat(job.attempt()).isEqualTo(1);
        assertThat(job.startedAt()).isNotNull();
        assertThat(job.finishedAt()).isNotNull();
        assertThat(handler.seen(key)).containsExactly(OWNER);
        assertThat(result(job)).isEqualTo(new Result(key, 0));
    }

    @Test
    void doesNotExistWhenItsUseCaseRefuses() {
        // When
        assertThatThrownBy(() -> work.start(key, Way.RETURN, "", true)).isInstanceOf(RefusedException.class);

        // Then
        work.ended(work.start(UUID.randomUUID().toString(), Way.RETURN));
        assertThat(handler.seen(key)).isEmpty();
    }

    @Test
    void refusesToBeStartedOutsideATransactionOrWithoutAHandler() {
        assertThatThrownBy(() -> jobs.start(TestHandler.KIND, "x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> jobs.start("unknown", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bringsItsFileAndForgetsItAtTheEnd() {
        // Given
        String file = "13812345678,王小明\n".repeat(60_000);

        // When
        UUID id = work.start(key, Way.WAIT, file, false);
        work.awaitRunning(id);
        List<byte[]> kept = parts(id);
        handler.open(key);
        work.ended(id);

        // Then
        assertThat(kept).hasSize(2);
        assertThat(new String(kept.getFirst(), StandardCharsets.UTF_8)).doesNotContain("13812345678");
        assertThat(parts(id)).isEmpty();
    }

    @Test
    void handsTheWholeFileToItsHandler() {
        // Given
        String file = "0123456789".repeat(250_000);

        // When
        JobRow job = work.ended(work.start(key, Way.RETURN, file, false));

        // Then
        assertThat(result(job).size()).isEqualTo(file.length());
    }

    @Test
    void failsWithTheRefusalAndKeepsWhatItHadToSay() {
        // When
        JobRow job = work.ended(work.start(key, Way.REFUSE));

        // Then
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(text.reasons(job.problem()).getFirst().code().code()).isEqualTo("PLT-1111");
        assertThat(result(job).key()).isEqualTo(key);
    }

    @Test
    void failsWithoutTellingOurFaultsToThePerson() {
        // When
        JobRow job = work.ended(work.start(key, Way.BREAK));

        // Then
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problem()).contains("JOB-1003").doesNotContain("private words");
        assertThat(handler.seen(key)).hasSize(1);
    }

    @Test
    void isTriedAgainAfterAFaultThatPasses() {
        // When
        JobRow job = work.ended(work.start(key, Way.STUMBLE_ONCE));

        // Then
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.attempt()).isEqualTo(2);
        assertThat(handler.seen(key)).hasSize(2);
    }

    @Test
    void goesOnFromWhatTheAttemptBeforeKept() {
        // When
        JobRow job = work.ended(work.start(key, Way.KEEP_AND_STUMBLE));

        // Then
        assertThat(job.attempt()).isEqualTo(2);
        assertThat(result(job)).isEqualTo(new Result(key, TestHandler.KEPT));
        assertThat(tools.leases().kept(job.id())).isEmpty();
    }

    @Test
    void endsWithTheTransactionOfItsEffect() {
        // When
        JobRow job = work.ended(work.start(key, Way.COMMIT));

        // Then
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(result(job).key()).isEqualTo(key);
        assertThat(work.effects(key)).isEqualTo(1);
    }

    @Test
    void failsWithoutEffectWhenThatTransactionFails() {
        // When
        JobRow job = work.ended(work.start(key, Way.COMMIT_AND_FAIL));

        // Then
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problem()).contains("PLT-1109");
        assertThat(work.effects(key)).isZero();
    }

    @Test
    void commitsNothingOnceItsLeaseIsLost() {
        // When
        UUID id = work.start(key, Way.LOSE_LEASE);
        Await.until(
                SOON,
                "another attempt",
                () -> handler.seen(key).size() > 1 || work.job(id).attempt() > 1);

        // Then
        assertThat(work.effects(key)).isZero();
        store.cancel(id);
    }

    @Test
    void stopsWhenItIsCancelled() {
        // Given
        UUID id = work.start(key, Way.WAIT);
        work.awaitRunning(id);

        // When
        assertThat(store.cancel(id)).isTrue();

        // Then
        Await.until(SOON, "the handler stops", () -> handler.seen(key).contains("interrupted, cancelled true"));
        assertThat(work.job(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(store.cancel(id)).isFalse();
    }

    @Test
    void writesDownHowFarItIs() {
        // Given
        UUID id = work.start(key, Way.WAIT);

        // When
        Await.until(SOON, "news", () -> work.job(id).percent() == 40);

        // Then
        assertThat(work.job(id).doing()).isEqualTo("counting");
        assertThat(work.job(id).figures()).isEqualTo("{\"counted\":4}");
        handler.open(key);
        work.ended(id);
    }

    @Test
    void forgetsWhatEndedLongAgo() {
        // Given
        UUID old = work.start(key, Way.RETURN);
        UUID fresh = work.start(UUID.randomUUID().toString(), Way.RETURN);
        work.ended(old);
        work.ended(fresh);
        sql.update("age", "UPDATE job SET finished_at = finished_at - INTERVAL 31 DAY WHERE id = ?", old);

        // When
        store.purge(Duration.ofDays(30), 200);

        // Then
        assertThat(store.find(old)).isEmpty();
        assertThat(store.find(fresh)).isPresent();
    }

    private Result result(JobRow job) {
        return text.read(text.open(job.id(), "result", job.result()), Result.class);
    }

    private List<byte[]> parts(UUID job) {
        return sql.list("read", "SELECT content FROM job_file WHERE job = ?", row -> row.bytes("content"), job);
    }
}
