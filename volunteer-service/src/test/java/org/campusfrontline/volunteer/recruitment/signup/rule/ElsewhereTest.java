package org.campusfrontline.volunteer.recruitment.signup.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Elsewhere;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Span;
import org.junit.jupiter.api.Test;

class ElsewhereTest {

    private static final Instant START = Instant.parse("2030-05-25T08:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(4));
    private static final Duration STEP = Duration.ofNanos(1000);

    private static SignUpFacts facts(Elsewhere elsewhere) {
        return new SignUpFacts(
                START.minus(Duration.ofDays(1)),
                START,
                END,
                END,
                true,
                true,
                false,
                true,
                true,
                false,
                false,
                List.of(),
                elsewhere);
    }

    private static Elsewhere duty(Instant from, Instant to) {
        return new Elsewhere(List.of(new Span(from, to)), List.of());
    }

    private static Elsewhere entry(Instant from, Instant to) {
        return new Elsewhere(List.of(), List.of(new Span(from, to)));
    }

    private static List<ProblemCode> wish(Elsewhere elsewhere) {
        return SignUpRules.refusalsOfWish(facts(elsewhere)).stream()
                .map(Refusal::code)
                .toList();
    }

    private static List<ProblemCode> offer(Elsewhere elsewhere) {
        return SignUpRules.refusalsOfOffer(facts(elsewhere)).stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    void acceptsAShiftBetweenTwoDuties() {
        assertThat(wish(new Elsewhere(
                        List.of(new Span(START.minus(STEP), START), new Span(END, END.plus(STEP))), List.of())))
                .isEmpty();
    }

    @Test
    void refusesOneMicrosecondOfDutyAtTheStart() {
        assertThat(wish(duty(START.minus(STEP), START.plus(STEP)))).containsExactly(SignUpProblem.DUTY_OVERLAP);
    }

    @Test
    void refusesOneMicrosecondOfDutyAtTheEnd() {
        assertThat(wish(duty(END.minus(STEP), END.plus(STEP)))).containsExactly(SignUpProblem.DUTY_OVERLAP);
    }

    @Test
    void refusesOneMicrosecondOfTheOwnCalendar() {
        assertThat(wish(entry(START.minus(STEP), START))).isEmpty();
        assertThat(wish(entry(START.minus(STEP), START.plus(STEP)))).containsExactly(SignUpProblem.CALENDAR_OVERLAP);
        assertThat(wish(entry(END.minus(STEP), END))).containsExactly(SignUpProblem.CALENDAR_OVERLAP);
        assertThat(wish(entry(END, END.plus(STEP)))).isEmpty();
    }

    @Test
    void offersNoSeatAtTheTimeOfADuty() {
        assertThat(offer(duty(START, END))).containsExactly(SignUpProblem.DUTY_OVERLAP);
    }

    @Test
    void offersASeatWhateverTheOwnCalendarSays() {
        assertThat(offer(entry(START, END))).isEmpty();
    }

    @Test
    void namesTheFirstOfSeveralDuties() {
        // Given
        Elsewhere several = new Elsewhere(
                List.of(new Span(START.plus(STEP), END), new Span(START.minus(STEP), END.minus(STEP))), List.of());

        // When
        List<Refusal> refusals = SignUpRules.refusalsOfWish(facts(several));

        // Then
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code().code()).isEqualTo("VOL-2401");
            assertThat(refusal.values())
                    .containsEntry("start", START.minus(STEP))
                    .containsEntry("end", END.minus(STEP));
        });
    }
}
