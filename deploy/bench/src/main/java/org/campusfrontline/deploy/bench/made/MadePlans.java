package org.campusfrontline.deploy.bench.made;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Planned;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.pricing.RulePlanner;
import org.campusfrontline.roster.pricing.Weights;

/// Plans of an instance: solved by the service's engine, or drawn with no regard for any rule.
public final class MadePlans {

    private static final double WORKS = 0.6;

    private MadePlans() {}

    /// What came of solving: the plan stands in the instance.
    public record Solved(Instance instance, long value) {}

    /// Refuses where no plan that keeps the hard rules was found in the time.
    public static Solved solved(Problem problem, Duration time, int threads) {
        RulePlanner.Planned planned = new RulePlanner(problem, Weights.standard(), threads, new Quiet()).plan(time);
        if (!planned.judgement().keepsHardRules()) {
            throw new IllegalStateException(
                    "no plan that keeps the hard rules was found in " + time.toSeconds() + " s");
        }
        Instance instance = Instance.of(problem.withPlanned(cells(Instance.of(problem), planned.board())));
        return new Solved(instance, planned.judgement().value().soft());
    }

    private static List<Planned> cells(Instance instance, Board board) {
        List<Planned> cells = new ArrayList<>();
        for (int person = 0; person < instance.staff(); person++) {
            String number = instance.problem().staff().get(person).id();
            for (int day = 0; day < instance.days().count(); day++) {
                String works = instance.name(board.code(person, instance.position(day)));
                if (!works.equals(Selector.OFF)) {
                    cells.add(new Planned(number, day, works, false));
                }
            }
        }
        return cells;
    }

    /// Any shift and post for anybody.
    public static List<Planned> drawn(Instance instance, Random random) {
        List<Planned> cells = new ArrayList<>();
        for (int person = 0; person < instance.staff(); person++) {
            String number = instance.problem().staff().get(person).id();
            for (int day = 0; day < instance.days().count(); day++) {
                String works = instance.name(instance.plannable(random.nextInt(instance.plannable())));
                if (random.nextDouble() < WORKS && !works.equals(Selector.OFF)) {
                    cells.add(new Planned(number, day, works, false));
                }
            }
        }
        return cells;
    }

    private static final class Quiet implements ColumnPlanner.Watcher {

        @Override
        public void better(long value) {
            // Only the end is of interest.
        }

        @Override
        public void bound(long bound) {
            // Only the plan is of interest.
        }

        @Override
        public boolean stopped() {
            return false;
        }
    }
}
