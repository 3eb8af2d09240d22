package org.campusfrontline.roster.market.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class SwapRuleTest {

    private static final Instant START = Instant.parse("2030-06-10T00:00:00Z");

    private static final SwapRule RULE = new SwapRule(SwapMode.FREE, 2, 60);

    @Test
    void letsADutyChangeHandsUpToTheLastMinute() {
        Instant last = START.minus(Duration.ofMinutes(60));

        assertThat(RULE.last(START)).isEqualTo(last);
        assertThat(RULE.refusal(START, last)).isEmpty();
        assertThat(code(RULE.refusal(START, last.plusMillis(1)))).contains(MarketProblem.TOO_LATE);
    }

    @Test
    void letsNothingChangeHandsWhereSwapsAreOff() {
        SwapRule off = new SwapRule(SwapMode.OFF, 2, 60);

        assertThat(code(off.refusal(START, Instant.EPOCH))).contains(MarketProblem.SWAPS_OFF);
        assertThat(new SwapRule(SwapMode.APPROVAL, 2, 60).refusal(START, Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void letsAsManyGiftsPassAsAreAllowed() {
        assertThat(RULE.refusalOfGift(1)).isEmpty();
        assertThat(code(RULE.refusalOfGift(2))).contains(MarketProblem.GIFTS_USED_UP);
        assertThat(code(new SwapRule(SwapMode.FREE, 0, 60).refusalOfGift(0))).contains(MarketProblem.GIFTS_USED_UP);
    }

    @Test
    void asksForHalfOfTheTimeThatIsLeftAndTwoDaysAtMost() {
        Instant now = START.minus(Duration.ofDays(4));

        assertThat(AnswerTime.ofAsked(now, START)).isEqualTo(now.plus(Duration.ofDays(2)));
        assertThat(AnswerTime.ofAsked(now.minusSeconds(2), START))
                .isEqualTo(now.minusSeconds(2).plus(Duration.ofDays(2)));
        assertThat(AnswerTime.ofAsked(now.plusSeconds(2), START))
                .isEqualTo(now.plusSeconds(2).plus(Duration.ofDays(2)).minusSeconds(1));
        assertThat(AnswerTime.ofAsked(START, START)).isEqualTo(START);
    }

    @Test
    void keepsOnlyOpenAndAgreedOnesAlive() {
        for (OfferState state : OfferState.values()) {
            assertThat(state.isLiving()).isEqualTo(state == OfferState.OPEN || state == OfferState.AGREED);
        }
        for (DealState state : DealState.values()) {
            assertThat(state.isLiving()).isEqualTo(state == DealState.PROPOSED || state == DealState.AWAITING);
        }
    }

    @Test
    void eachProblemHasItsCodeAndStatus() {
        assertThat(Stream.of(MarketProblem.values()).map(MarketProblem::status)).containsOnly(400, 409);
        assertThat(Stream.of(MarketProblem.values()).map(MarketProblem::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("ROS-18"));
    }

    private static Optional<ProblemCode> code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code);
    }
}
