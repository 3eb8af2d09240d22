package org.campusfrontline.roster.solve;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.pricing.RulePlanner;
import org.campusfrontline.roster.pricing.Weights;
import org.jspecify.annotations.Nullable;

/// Plans a period by its own lists and all rule sets that bind it. A plan that breaks hard rules all the same is
/// handed out too, with no bound: it shows what stands against each other, and is never published.
@Singleton
class BookEngine {

    static final String NAME = "rule lines";

    /// From another plan on, where there is one.
    PlanEngine.Found solve(
            Problem problem, @Nullable Plan first, PlanEngine.Limits limits, PlanEngine.Watcher watcher) {
        Weights weights = Weights.over(problem);
        RulePlanner.Planned planned = new RulePlanner(problem, weights, limits.workers(), new Telling(watcher))
                .plan(limits.time(), first == null ? null : first.rows());
        long value = planned.judgement().value().soft();
        Long known = planned.judgement().keepsHardRules() ? planned.bound() : null;
        Long bound = known == null ? null : Long.valueOf(Math.min(value, known));
        boolean proved = bound != null && bound == value;
        return new PlanEngine.Found(plan(Instance.of(problem), planned.board()), value, bound, proved, NAME);
    }

    private static Plan plan(Instance instance, Board board) {
        int[][] rows = Plan.empty(instance.staff(), instance.days().count()).rows();
        for (int person = 0; person < rows.length; person++) {
            for (int day = 0; day < rows[person].length; day++) {
                int code = board.code(person, instance.position(day));
                rows[person][day] = code < Board.FIRST ? Plan.OFF : code - Board.FIRST;
            }
        }
        return Plan.of(rows);
    }

    private record Telling(PlanEngine.Watcher watcher) implements ColumnPlanner.Watcher {

        @Override
        public void better(long value) {
            watcher.improved(value, null);
        }

        @Override
        public void standing(Supplier<int[][]> plan) {
            watcher.standing(() -> new PlanEngine.Standing(Plan.of(plan.get()), null));
        }

        @Override
        public void bound(long bound) {
            watcher.improved(null, bound);
        }

        @Override
        public boolean stopped() {
            return watcher.stopped();
        }
    }
}
