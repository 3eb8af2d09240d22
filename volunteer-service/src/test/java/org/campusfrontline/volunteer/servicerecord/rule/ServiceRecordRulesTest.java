package org.campusfrontline.volunteer.servicerecord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRecordRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(90);

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-11-26, true",
        "2026-11-26, 2026-11-27, false",
        "2026-11-26, 2026-11-25, false",
        "2000-01-01, 2026-11-26, true",
        "1999-12-31, 2026-11-26, false"
    })
    void isOfPastDays(LocalDate from, LocalDate to, boolean sound) {
        Optional<Refusal> refusal = new RecordTerms(from, to, NOW.plusSeconds(60)).refusal(TODAY, NOW, LONGEST);

        assertThat(refusal.isEmpty()).isEqualTo(sound);
        refusal.ifPresent(why -> {
            assertThat(why.code()).isEqualTo(ServiceRecordProblem.SPAN);
            assertThat(why.values())
                    .containsEntry("from", from)
                    .containsEntry("to", to)
                    .containsEntry("today", TODAY);
        });
    }

    @Test
    void endsAfterNowAndWithinTheLongestTime() {
        assertThat(expiring(NOW.plusNanos(1000))).isEmpty();
        assertThat(expiring(NOW)).isPresent();
        assertThat(expiring(NOW.plus(LONGEST))).isEmpty();
        assertThat(expiring(NOW.plus(LONGEST).plusNanos(1000))).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(ServiceRecordProblem.EXPIRY);
            assertThat(refusal.pointer()).isEqualTo("/expiresAt");
            assertThat(refusal.values()).containsEntry("latest", NOW.plus(LONGEST));
        });
    }

    @Test
    void isReadUntilItExpiresOrIsWithdrawn() {
        assertThat(RecordState.of(null, NOW.plusNanos(1), NOW)).isEqualTo(RecordState.OPEN);
        assertThat(RecordState.of(null, NOW, NOW)).isEqualTo(RecordState.EXPIRED);
        assertThat(RecordState.of(NOW, NOW.plusNanos(1), NOW)).isEqualTo(RecordState.WITHDRAWN);
        assertThat(RecordState.OPEN.refusalToRead()).isEmpty();
        assertThat(RecordState.OPEN.refusalToChange()).isEmpty();
        for (RecordState over : new RecordState[] {RecordState.EXPIRED, RecordState.WITHDRAWN}) {
            assertThat(over.refusalToRead().map(Refusal::code)).contains(ServiceRecordProblem.NOT_READABLE);
            assertThat(over.refusalToChange()).hasValueSatisfying(refusal -> {
                assertThat(refusal.code()).isEqualTo(ServiceRecordProblem.ENDED);
                assertThat(refusal.values()).containsEntry("state", over);
            });
        }
    }

    @Test
    void onlyTheDirectorysDelayIsWorthATry() {
        assertThat(ServiceRecordProblem.PERSON_UNKNOWN.retryable()).isTrue();
        assertThat(ServiceRecordProblem.EXPIRY.retryable()).isFalse();
        assertThat(ServiceRecordProblem.NOT_READABLE.code()).isEqualTo("VOL-2924");
        assertThat(ServiceRecordProblem.NOT_READABLE.status()).isEqualTo(410);
    }

    private static Optional<Refusal> expiring(Instant at) {
        return new RecordTerms(TODAY, TODAY, at).refusal(TODAY, NOW, LONGEST);
    }
}
