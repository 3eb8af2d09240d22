package org.campusfrontline.roster.evaluation;

import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// A plan under change: what each move of one cell would cost, and the cost so far, without judging the whole anew.
/// Agrees with `Evaluator` after every move; not safe for several threads.
public final class PlanScore {

    private final IndexedProblem problem;
    private final int[][] rows;
    private final int[][] present;
    private final LineTotals[] totals;
    private long penalty;
    private long excess;

    public PlanScore(IndexedProblem problem, Plan plan) {
        this.problem = problem;
        rows = Plan.empty(problem.staff(), problem.days()).rows();
        present = new int[problem.days()][problem.types()];
        totals = new LineTotals[problem.staff()];
        penalty = problem.baseCost();
        for (int day = 0; day < problem.days(); day++) {
            for (int type = 0; type < problem.types(); type++) {
                penalty += problem.coverCost(day, type, 0);
            }
        }
        for (int person = 0; person < problem.staff(); person++) {
            totals[person] = new LineTotals(problem, person, rows[person]);
            excess += totals[person].excess();
        }
        for (int person = 0; person < problem.staff(); person++) {
            for (int day = 0; day < problem.days(); day++) {
                move(person, day, plan.shift(person, day));
            }
        }
    }

    public long penalty() {
        return penalty;
    }

    /// How far hard rules are broken, summed over all breaches; 0 means that none is.
    public long excess() {
        return excess;
    }

    public Plan plan() {
        return Plan.of(rows);
    }

    /// What would change if the person worked this shift on the day instead (`Plan.OFF` for none).
    public ScoreChange change(int person, int day, int shift) {
        int old = rows[person][day];
        if (old == shift) {
            return ScoreChange.NONE;
        }
        long cost = 0;
        if (old >= 0) {
            int there = present[day][old];
            cost -= problem.wishCost(person, day, old);
            cost += problem.coverCost(day, old, there - 1) - problem.coverCost(day, old, there);
        }
        if (shift >= 0) {
            int there = present[day][shift];
            cost += problem.wishCost(person, day, shift);
            cost += problem.coverCost(day, shift, there + 1) - problem.coverCost(day, shift, there);
        }
        return new ScoreChange(cost, totals[person].change(day, shift));
    }

    public void move(int person, int day, int shift) {
        ScoreChange change = change(person, day, shift);
        int old = rows[person][day];
        if (old == shift) {
            return;
        }
        if (old >= 0) {
            present[day][old]--;
        }
        if (shift >= 0) {
            present[day][shift]++;
        }
        totals[person].set(day, shift);
        penalty += change.penalty();
        excess += change.excess();
    }
}
