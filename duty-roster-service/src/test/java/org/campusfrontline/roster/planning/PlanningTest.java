package org.campusfrontline.roster.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanningTest {

    @Test
    void weekendsFollowFromTheFirstWeekday() {
        // Given
        Horizon fromSunday = new Horizon(9, DayOfWeek.SUNDAY);

        // Then
        assertThat(fromSunday.isWeekend(0)).isTrue();
        assertThat(fromSunday.isWeekend(1)).isFalse();
        assertThat(fromSunday.isWeekend(6)).isTrue();
        assertThat(fromSunday.week(0)).isZero();
        assertThat(fromSunday.week(6)).isEqualTo(fromSunday.week(7)).isEqualTo(1);
        assertThat(fromSunday.weeks()).isEqualTo(3);
        assertThat(Horizon.fromMonday(14).weeks()).isEqualTo(2);
    }

    @Test
    void aPlanDoesNotChangeWithTheRowsItWasMadeFrom() {
        // Given
        int[][] rows = {{0, 1}, {Plan.OFF, 0}};
        Plan plan = Plan.of(rows);

        // When
        rows[0][0] = 5;
        plan.rows()[1][1] = 7;
        Plan other = plan.with(0, 1, Plan.OFF);

        // Then
        assertThat(plan).isEqualTo(Plan.of(new int[][] {{0, 1}, {Plan.OFF, 0}}));
        assertThat(other).isEqualTo(Plan.of(new int[][] {{0, Plan.OFF}, {Plan.OFF, 0}}));
    }

    @Test
    void twoEntriesWithOneIdAreRefused() {
        PlanningProblem twice = new PlanningProblem(
                Horizon.fromMonday(7),
                List.of(new ShiftType("D", 480, Set.of()), new ShiftType("D", 480, Set.of())),
                List.of(),
                List.of(),
                List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> IndexedProblem.of(twice));
    }

    @Test
    void wishesCountAgainstAFreeDay() {
        // When
        IndexedProblem problem = IndexedProblem.of(ProblemFixture.gate());

        // Then
        assertThat(problem.baseCost()).isEqualTo(2);
        assertThat(problem.wishCost(0, 0, 0)).isEqualTo(-2);
        assertThat(problem.wishCost(1, 3, 0)).isEqualTo(3);
        assertThat(problem.coverCost(1, 1, 0)).isEqualTo(90);
        assertThat(problem.coverCost(1, 1, 3)).isEqualTo(4);
        assertThat(problem.mayFollow(1, 0)).isFalse();
        assertThat(problem.mayFollow(0, 1)).isTrue();
    }
}
