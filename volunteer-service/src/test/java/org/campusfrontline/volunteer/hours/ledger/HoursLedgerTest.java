package org.campusfrontline.volunteer.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.hours.Hours;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class HoursLedgerTest {

    private static final UUID ACTIVITY = UUID.fromString("01931c52-77aa-7c10-9b1e-3f5a6b7c8d9e");
    private static Hours hours;

    @Inject
    Database database;

    @Inject
    HoursLedger ledger;

    private String person;
    private ServiceSpan span;

    @BeforeEach
    void member() {
        hours = hours == null ? Hours.create(database) : hours;
        person = hours.member();
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(10));
        span = new ServiceSpan(start, start.plus(Duration.ofHours(4)));
    }

    @Test
    void booksWhatWasMeasuredOnceASignUp() {
        // Given
        UUID signUp = UUID.randomUUID();
        HoursEntry first = hours.measured(signUp, service()).orThrow();

        // When
        HoursEntry again = hours.measured(signUp, service()).orThrow();
        Outcome<HoursEntry> otherwise = hours.measured(
                signUp,
                service().during(new ServiceSpan(span.start(), span.end().minusSeconds(60))));

        // Then
        assertThat(again).isEqualTo(first);
        refused(otherwise, HoursProblem.MEASURED_OTHERWISE);
        assertThat(hours.minutes(person)).isEqualTo(240);
        assertThat(database.number(
                        "SELECT minutes FROM hours_account WHERE code = ?", "source/" + person + "/MEASURED"))
                .isEqualTo(-240);
    }

    @Test
    void theSameMeasureFinerThanTheDatabaseKeepsItIsTheSame() {
        UUID signUp = UUID.randomUUID();
        ServiceSpan fine =
                new ServiceSpan(span.start().plusNanos(123_456_789), span.end().plusNanos(987_654_321));
        HoursEntry first = hours.measured(signUp, service().during(fine)).orThrow();

        assertThat(hours.measured(signUp, service().during(fine)).orThrow()).isEqualTo(first);
    }

    @Test
    void booksOnceHoweverManyMeasureAtOnce() throws Exception {
        // Given
        UUID signUp = UUID.randomUUID();
        CyclicBarrier together = new CyclicBarrier(8);
        Callable<Outcome<HoursEntry>> booking = () -> {
            together.await();
            return hours.measured(signUp, service());
        };

        // When
        List<Outcome<HoursEntry>> outcomes;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes = threads.invokeAll(Stream.generate(() -> booking).limit(8).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        // Then
        assertThat(outcomes.stream().map(Outcome::orThrow).distinct()).hasSize(1);
        assertThat(database.number("SELECT COUNT(*) FROM hours_entry WHERE person = ?", person))
                .isEqualTo(1);
    }

    @Test
    void twoSignUpsAtOneTimeAreNotCountedTwice() {
        hours.measured(UUID.randomUUID(), service()).orThrow();

        Outcome<HoursEntry> overlapping = hours.measured(
                UUID.randomUUID(),
                service()
                        .during(new ServiceSpan(
                                span.end().minusNanos(1_000), span.end().plusSeconds(3600))));
        Outcome<HoursEntry> next = hours.measured(
                UUID.randomUUID(),
                service().during(new ServiceSpan(span.end(), span.end().plusSeconds(3600))));

        refused(overlapping, HoursProblem.OVERLAP);
        assertThat(next).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void reversesOnceAndThenTheTimeIsFree() {
        HoursEntry wrong = hours.measured(UUID.randomUUID(), service()).orThrow();

        HoursEntry reversal =
                Hours.inTransaction(() -> ledger.reversed(wrong.id())).orThrow();

        assertThat(reversal.minutes()).isEqualTo(-240);
        assertThat(reversal.bookedAt()).isAfter(wrong.bookedAt());
        refused(Hours.inTransaction(() -> ledger.reversed(wrong.id())), HoursProblem.ALREADY_REVERSED);
        refused(Hours.inTransaction(() -> ledger.reversed(reversal.id())), HoursProblem.NOT_CORRECTABLE);
        assertThat(hours.measured(UUID.randomUUID(), service())).isInstanceOf(Outcome.Done.class);
        assertThat(hours.minutes(person)).isEqualTo(240);
    }

    @Test
    void whatCannotBeBookedLeavesTheCorrectedEntryStanding() {
        HoursEntry wrong = hours.measured(UUID.randomUUID(), service()).orThrow();
        ServiceSpan other = new ServiceSpan(span.end(), span.end().plusSeconds(3600));
        hours.measured(UUID.randomUUID(), service().during(other)).orThrow();

        refused(
                Hours.inTransaction(() -> ledger.corrected(
                        UUID.randomUUID(),
                        wrong.id(),
                        new ServiceSpan(span.start(), span.end().plusSeconds(60)))),
                HoursProblem.OVERLAP);

        assertThat(hours.minutes(person)).isEqualTo(300);
    }

    @Test
    void booksNothingForThoseUnknownNorWhatIsToCome() {
        Service unknown = hours.service("NOBODY-KNOWS", ACTIVITY, span);
        Instant now = Instant.now();
        ServiceSpan ahead = new ServiceSpan(now.minusSeconds(3600), now.plusSeconds(3600));

        refused(hours.measured(UUID.randomUUID(), unknown), HoursProblem.PERSON_UNKNOWN);
        refused(hours.measured(UUID.randomUUID(), service().during(ahead)), HoursProblem.NOT_OVER);
        refused(
                hours.measured(UUID.randomUUID(), service().during(new ServiceSpan(span.start(), span.start()))),
                HoursProblem.SPAN);
    }

    @Test
    void booksOnlyInTheTransactionOfAUseCase() {
        assertThatThrownBy(() -> ledger.measured(UUID.randomUUID(), service()))
                .isInstanceOf(IllegalStateException.class);
    }

    private Service service() {
        return hours.service(person, ACTIVITY, span);
    }

    private static void refused(Outcome<HoursEntry> outcome, HoursProblem problem) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Outcome.Refused<?>) refused)
                                        .reasons()
                                        .getFirst()
                                        .code())
                                .isEqualTo(problem));
    }
}
