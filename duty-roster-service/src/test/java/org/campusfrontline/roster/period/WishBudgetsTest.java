package org.campusfrontline.roster.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.planning.Wish;
import org.junit.jupiter.api.Test;

class WishBudgetsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    @Test
    void countsWishesUpToTheBudget() {
        assertThat(weights(9, 5, 4)).containsExactly(5, 4);
    }

    @Test
    void leavesOutTheLighterOneWhereTheBudgetIsOneLess() {
        assertThat(weights(8, 4, 5)).containsExactly(5);
    }

    @Test
    void goesOnWithLighterOnesThatStillFit() {
        assertThat(weights(7, 2, 5, 4)).containsExactly(2, 5);
    }

    @Test
    void limitsNobodyWithoutABudget() {
        assertThat(weights(-1, 1_000_000, 1_000_000)).hasSize(2);
    }

    /// The weights that count, in the order of the list; a budget below 0 is none.
    private static List<Integer> weights(int budget, Integer... weights) {
        List<PeriodParts.RequestPart> requests = Arrays.stream(weights)
                .map(weight -> new PeriodParts.RequestPart("A", MONDAY.plusDays(weight % 7), "D", Wish.OFF, weight))
                .toList();
        List<FurtherParts.WishBudgetPart> budgets =
                budget < 0 ? List.of() : List.of(new FurtherParts.WishBudgetPart("A", budget));
        PeriodParts.All parts =
                PeriodParts.All.NONE.withRequests(requests).withFurther(FurtherParts.All.NONE.withWishBudgets(budgets));
        return WishBudgets.within(parts).stream()
                .map(PeriodParts.RequestPart::weight)
                .toList();
    }
}
