package org.campusfrontline.volunteer.recruitment.signup.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Busy;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpFacts.Elsewhere;
import org.junit.jupiter.api.Test;

class SignUpRulesTest {

    private static final Instant START = Instant.parse("2030-05-25T08:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(4));
    private static final Instant LINE_ENDS = START.plus(Duration.ofHours(2));
    private static final Duration STEP = Duration.ofNanos(1000);
    private static final UUID OTHER = new UUID(7, 7);

    @Test
    void letsAFreePersonSignUp() {
        assertThat(wish(facts())).isEmpty();
    }

    @Test
    void letsSomebodyJoinUpToTheLastMicrosecondOfAShift() {
        assertThat(wish(facts().at(END.minus(STEP)))).isEmpty();
    }

    @Test
    void refusesAShiftInTheInstantOfItsEnd() {
        assertThat(wish(facts().at(END))).containsExactly(SignUpProblem.SHIFT_OVER);
    }

    @Test
    void letsSomebodyWaitUpToTheLastMicrosecondBeforeTheStart() {
        assertThat(wish(facts().full().at(LINE_ENDS.minus(STEP)))).isEmpty();
    }

    @Test
    void letsNobodyWaitFromTheStartOn() {
        assertThat(wish(facts().full().at(LINE_ENDS))).containsExactly(SignUpProblem.SHIFT_FULL);
    }

    @Test
    void refusesAFullShiftToWhoDoesNotWantToWait() {
        assertThat(wish(facts().full().unwilling())).containsExactly(SignUpProblem.SHIFT_FULL);
    }

    @Test
    void givesASeatToWhoDoesNotWantToWait() {
        assertThat(wish(facts().unwilling())).isEmpty();
    }

    @Test
    void acceptsAShiftThatBeginsWhenAnotherEnds() {
        assertThat(wish(facts().busy(START.minus(Duration.ofHours(2)), START))).isEmpty();
    }

    @Test
    void acceptsAShiftThatEndsWhenAnotherBegins() {
        assertThat(wish(facts().busy(END, END.plus(Duration.ofHours(2))))).isEmpty();
    }

    @Test
    void refusesOneMicrosecondOfOverlapAtTheStart() {
        assertThat(wish(facts().busy(START.minus(Duration.ofHours(2)), START.plus(STEP))))
                .containsExactly(SignUpProblem.TIME_OVERLAP);
    }

    @Test
    void refusesOneMicrosecondOfOverlapAtTheEnd() {
        assertThat(wish(facts().busy(END.minus(STEP), END.plus(Duration.ofHours(2)))))
                .containsExactly(SignUpProblem.TIME_OVERLAP);
    }

    @Test
    void refusesAShiftWithinAnotherAndNamesIt() {
        // When
        List<Refusal> refusals = SignUpRules.refusalsOfWish(
                facts().busy(START.minus(STEP), END.plus(STEP)).make());

        // Then
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(SignUpProblem.TIME_OVERLAP);
            assertThat(refusal.values()).containsEntry("shift", OTHER);
        });
    }

    @Test
    void tellsEveryRuleThatFails() {
        Facts hopeless = facts().full()
                .unwilling()
                .busy(START, END)
                .signedUp()
                .inactive()
                .closed()
                .emergencyOver()
                .at(END);

        assertThat(wish(hopeless))
                .containsExactly(
                        SignUpProblem.SHIFT_OVER,
                        SignUpProblem.ACTIVITY_NOT_OPEN,
                        SignUpProblem.EMERGENCY_CLOSED,
                        SignUpProblem.PERSON_INACTIVE,
                        SignUpProblem.ALREADY_SIGNED_UP,
                        SignUpProblem.TIME_OVERLAP,
                        SignUpProblem.SHIFT_FULL);
    }

    @Test
    void offersASeatInAFullShiftToWhoWaits() {
        assertThat(offer(facts().full().signedUp())).isEmpty();
    }

    @Test
    void offersASeatUpToTheLastMicrosecondOfTheLine() {
        assertThat(offer(facts().at(LINE_ENDS.minus(STEP)))).isEmpty();
    }

    @Test
    void offersNothingOnceTheLineIsOver() {
        assertThat(offer(facts().at(LINE_ENDS))).containsExactly(SignUpProblem.WAITING_OVER);
    }

    @Test
    void letsNobodySignUpAgainWhoseSignUpWasTakenBack() {
        assertThat(wish(facts().signedUp().revoked())).containsExactly(SignUpProblem.REVOKED_BEFORE);
    }

    @Test
    void offersNothingToWhoIsBusyInactiveOrWaitsInVain() {
        assertThat(offer(facts().busy(START, END).inactive().closed().emergencyOver()))
                .containsExactly(
                        SignUpProblem.ACTIVITY_NOT_OPEN,
                        SignUpProblem.EMERGENCY_CLOSED,
                        SignUpProblem.PERSON_INACTIVE,
                        SignUpProblem.TIME_OVERLAP);
    }

    @Test
    void knowsWithoutThePersonThatAShiftIsHopeless() {
        assertThat(SignUpRules.isHopeless(facts().full().unwilling().make())).isTrue();
        assertThat(SignUpRules.isHopeless(facts().closed().make())).isTrue();
        assertThat(SignUpRules.isHopeless(facts().emergencyOver().make())).isTrue();
        assertThat(SignUpRules.isHopeless(facts().at(END).make())).isTrue();
        assertThat(SignUpRules.isHopeless(
                        facts().inactive().signedUp().busy(START, END).make()))
                .isFalse();
    }

    private static List<SignUpProblem> wish(Facts facts) {
        return codes(SignUpRules.refusalsOfWish(facts.make()));
    }

    private static List<SignUpProblem> offer(Facts facts) {
        return codes(SignUpRules.refusalsOfOffer(facts.make()));
    }

    private static List<SignUpProblem> codes(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> (SignUpProblem) refusal.code()).toList();
    }

    private static Facts facts() {
        return new Facts(START.minus(Duration.ofDays(1)), true, true, false, true, true, false, false, List.of());
    }

    private record Facts(
            Instant now,
            boolean accepting,
            boolean emergencyOpen,
            boolean isFull,
            boolean waits,
            boolean active,
            boolean isSignedUp,
            boolean isRevoked,
            List<Busy> busy) {

        SignUpFacts make() {
            return new SignUpFacts(
                    now,
                    START,
                    END,
                    LINE_ENDS,
                    accepting,
                    emergencyOpen,
                    isFull,
                    waits,
                    active,
                    isSignedUp,
                    isRevoked,
                    busy,
                    Elsewhere.NOTHING);
        }

        Facts at(Instant then) {
            return new Facts(then, accepting, emergencyOpen, isFull, waits, active, isSignedUp, isRevoked, busy);
        }

        Facts full() {
            return new Facts(now, accepting, emergencyOpen, true, waits, active, isSignedUp, isRevoked, busy);
        }

        Facts unwilling() {
            return new Facts(now, accepting, emergencyOpen, isFull, false, active, isSignedUp, isRevoked, busy);
        }

        Facts inactive() {
            return new Facts(now, accepting, emergencyOpen, isFull, waits, false, isSignedUp, isRevoked, busy);
        }

        Facts signedUp() {
            return new Facts(now, accepting, emergencyOpen, isFull, waits, active, true, isRevoked, busy);
        }

        Facts revoked() {
            return new Facts(now, accepting, emergencyOpen, isFull, waits, active, isSignedUp, true, busy);
        }

        Facts closed() {
            return new Facts(now, false, emergencyOpen, isFull, waits, active, isSignedUp, isRevoked, busy);
        }

        Facts emergencyOver() {
            return new Facts(now, accepting, false, isFull, waits, active, isSignedUp, isRevoked, busy);
        }

        Facts busy(Instant from, Instant to) {
            List<Busy> one = List.of(new Busy(OTHER, from, to));
            return new Facts(now, accepting, emergencyOpen, isFull, waits, active, isSignedUp, isRevoked, one);
        }
    }
}
