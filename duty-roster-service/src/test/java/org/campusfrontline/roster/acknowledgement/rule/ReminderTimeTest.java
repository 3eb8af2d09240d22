package org.campusfrontline.roster.acknowledgement.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderTimeTest {

    private static final Instant ASKED = Instant.parse("2026-11-27T00:00:00Z");
    private static final Duration BEFORE = Duration.ofHours(4);

    @Test
    void liesThatLongBeforeTheDeadlineButNotWhereThePersonWasAskedNoSooner() {
        // Given
        Instant bound = ASKED.plus(BEFORE);

        // Then
        assertThat(ReminderTime.of(ASKED, bound.plusNanos(1000), BEFORE)).hasValue(ASKED.plusNanos(1000));
        assertThat(ReminderTime.of(ASKED, bound, BEFORE)).isEmpty();
        assertThat(ReminderTime.of(ASKED, bound.minusNanos(1000), BEFORE)).isEmpty();
    }

    @Test
    void isNeverWhereNoTimeIsSet() {
        // Given
        Instant deadline = ASKED.plus(BEFORE);

        // Then
        assertThat(ReminderTime.of(ASKED, deadline, Duration.ofNanos(1000))).hasValue(deadline.minusNanos(1000));
        assertThat(ReminderTime.of(ASKED, deadline, Duration.ZERO)).isEmpty();
        assertThat(ReminderTime.of(ASKED, deadline, Duration.ofHours(-1))).isEmpty();
    }
}
