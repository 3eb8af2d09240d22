package org.campusfrontline.volunteer.recruitment.swap.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.platform.ProblemCode;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeRules.Facts;
import org.junit.jupiter.api.Test;

class ExchangeRulesTest {

    private static final Instant START = Instant.parse("2031-05-02T08:00:00Z");

    private static List<ProblemCode> codes(Instant now, ExchangeMode mode, boolean swap, int waiting) {
        return ExchangeRules.refusals(new Facts(now, START, mode, swap, waiting)).stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    void letsSeatsMoveUpToTheStart() {
        assertThat(codes(START.minusNanos(1), ExchangeMode.ALWAYS, false, 0)).isEmpty();
        assertThat(codes(START, ExchangeMode.ALWAYS, false, 0)).containsExactly(SwapProblem.SHIFT_BEGUN);
    }

    @Test
    void passesNobodyOverWhoWaitsUnlessThePostSaysSo() {
        Instant now = START.minusSeconds(60);

        assertThat(codes(now, ExchangeMode.LINE_FIRST, false, 0)).isEmpty();
        assertThat(codes(now, ExchangeMode.LINE_FIRST, false, 1)).containsExactly(SwapProblem.LINE_FIRST);
        assertThat(codes(now, ExchangeMode.LINE_FIRST, true, 1)).isEmpty();
        assertThat(codes(now, ExchangeMode.ALWAYS, false, 1)).isEmpty();
    }

    @Test
    void movesNothingWhereThePostAllowsNothing() {
        assertThat(codes(START.minusSeconds(60), ExchangeMode.NONE, true, 3)).containsExactly(SwapProblem.NOT_ALLOWED);
    }

    @Test
    void waitsAQuarterOfTheTimeBetweenFiveMinutesAndADay() {
        assertThat(ExchangeDeadline.ofAsked(START.minus(Duration.ofHours(8)), START))
                .isEqualTo(START.minus(Duration.ofHours(6)));
        assertThat(ExchangeDeadline.ofAsked(START.minus(Duration.ofMinutes(8)), START))
                .isEqualTo(START.minus(Duration.ofMinutes(3)));
        assertThat(ExchangeDeadline.ofAsked(START.minus(Duration.ofMinutes(4)), START))
                .isEqualTo(START);
        assertThat(ExchangeDeadline.ofAsked(START.minus(Duration.ofDays(40)), START))
                .isEqualTo(START.minus(Duration.ofDays(39)));
        assertThat(ExchangeDeadline.ofPool(START)).isEqualTo(START);
    }

    @Test
    void livesWhileItIsOpenOrMatched() {
        assertThat(Arrays.stream(ExchangeState.values()).filter(ExchangeState::isLiving))
                .containsExactly(ExchangeState.OPEN, ExchangeState.MATCHED);
        assertThat(Arrays.stream(DealState.values()).filter(DealState::isLiving))
                .containsExactly(DealState.PROPOSED, DealState.AWAITING_APPROVAL);
    }

    @Test
    void hasCodesAndStatusesThatStay() {
        assertThat(SwapProblem.EXCHANGE_OVER.code()).isEqualTo("VOL-3201");
        assertThat(SwapProblem.EXCHANGE_OVER.status()).isEqualTo(409);
        assertThat(SwapProblem.SEAT_IN_RETURN.status()).isEqualTo(422);
        assertThat(SwapProblem.PROPOSAL_OVER.code()).isEqualTo("VOL-3211");
    }
}
