package org.campusfrontline.volunteer.team.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");
    private static final Term TERM = new Term(START, END);
    private static final Duration TICK = Duration.ofNanos(1000);

    @Test
    void beginsToStandWhileItsEndIsAhead() {
        assertThat(TERM.refusal(END.minus(TICK), "/to")).isEmpty();
        assertThat(TERM.refusal(END, "/to")).hasValueSatisfying(refusal -> {
            assertThat(refusal.code().code()).isEqualTo("VOL-3106");
            assertThat(refusal.pointer()).isEqualTo("/to");
            assertThat(refusal.values()).containsEntry("from", START).containsEntry("longestDays", 366L);
        });
    }

    @Test
    void lastsAYearAtMostAndLongerThanNothing() {
        assertThat(new Term(START, START.plus(Duration.ofDays(366))).refusal(START, "/to"))
                .isEmpty();
        assertThat(new Term(START, START.plus(Duration.ofDays(366)).plus(TICK)).refusal(START, "/to"))
                .isPresent();
        assertThat(new Term(END, END).refusal(START, "/to")).isPresent();
        assertThat(new Term(END, END.plus(TICK)).refusal(START, "/to")).isEmpty();
    }

    @Test
    void holdsFromItsStartUpToItsEnd() {
        assertThat(TERM.holds(START.minus(TICK))).isFalse();
        assertThat(TERM.holds(START)).isTrue();
        assertThat(TERM.holds(END.minus(TICK))).isTrue();
        assertThat(TERM.holds(END)).isFalse();
        assertThat(TERM.isOver(END.minus(TICK))).isFalse();
        assertThat(TERM.isOver(END)).isTrue();
    }

    @Test
    void takesShiftsThatLieWithinIt() {
        assertThat(TERM.refusalOfShift(START, END)).isEmpty();
        assertThat(TERM.refusalOfShift(START.minus(TICK), END)).isPresent();
        assertThat(TERM.refusalOfShift(START, END.plus(TICK))).hasValueSatisfying(refusal -> {
            assertThat(refusal.code().code()).isEqualTo("VOL-3113");
            assertThat(refusal.values()).containsEntry("from", START).containsEntry("to", END);
        });
    }
}
