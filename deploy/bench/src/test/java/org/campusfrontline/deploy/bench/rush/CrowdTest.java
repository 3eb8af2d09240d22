package org.campusfrontline.deploy.bench.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.junit.jupiter.api.Test;

class CrowdTest {

    @Test
    void takesEveryAttemptOnceAndClosesEachClient() {
        // Given
        List<Attempt> attempts = IntStream.range(0, 90)
                .mapToObj(i -> new Attempt("P" + i, i % 3 == 0 ? "first" : "second"))
                .toList();
        AtomicInteger closed = new AtomicInteger();

        // When
        Crowd.Rush rush = Crowd.rush(attempts, 8, () -> new Crowd.Client() {
            @Override
            public Result take(Attempt attempt) {
                return attempt.shift().equals("first") ? Result.SEATED : Result.WAITING;
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        });

        // Then
        assertThat(rush.count(Result.SEATED)).isEqualTo(30);
        assertThat(rush.count(Result.WAITING)).isEqualTo(60);
        assertThat(rush.count(Result.REFUSED)).isZero();
        assertThat(rush.answers().count()).isEqualTo(90);
        assertThat(closed).hasValue(8);
    }

    @Test
    void everyTenthAlsoWantsAnotherShiftOfTheSameHours() {
        Stage.Activity activity = new Stage.Activity(
                "a",
                IntStream.range(0, 8).mapToObj(i -> new Stage.Shift("s" + i, 1)).toList());

        List<Attempt> attempts = Attempt.of(Stage.people(11), activity);

        assertThat(attempts).hasSize(13);
        assertThat(attempts.subList(0, 2)).containsExactly(new Attempt("D000001", "s0"), new Attempt("D000001", "s4"));
    }
}
