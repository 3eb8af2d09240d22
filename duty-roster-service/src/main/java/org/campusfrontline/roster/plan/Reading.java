package org.campusfrontline.roster.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.period.ProblemAssembly;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// A roster read together with what it was computed from: the one place where stored rows become an evaluated plan.
public final class Reading {

    private final PlanningPeriod period;
    private final Roster roster;
    private final IndexedProblem problem;
    private final Plan plan;

    Reading(PlanningPeriod present, Roster roster) {
        this.period = new PlanningPeriod(
                present.id(),
                present.scope(),
                present.titles(),
                present.start(),
                present.days(),
                present.state(),
                roster.parts(),
                present.version(),
                present.publications());
        this.roster = roster;
        this.problem = IndexedProblem.of(ProblemAssembly.of(period));
        this.plan = plan(roster, problem, period.days());
    }

    public PlanningPeriod period() {
        return period;
    }

    public Roster roster() {
        return roster;
    }

    UUID id() {
        return roster.id();
    }

    IndexedProblem problem() {
        return problem;
    }

    public Plan plan() {
        return plan;
    }

    /// The kinds of duty by their places in the plan: shifts, at each post where the period has several.
    public List<PeriodParts.ShiftPart> shifts() {
        return roster.parts().duties();
    }

    Evaluation evaluation() {
        return new Evaluator(problem).evaluate(plan);
    }

    int[] present(int day) {
        return new Evaluator(problem).present(plan, day);
    }

    public LocalDate date(int day) {
        return period.start().plusDays(day);
    }

    private static Plan plan(Roster roster, IndexedProblem problem, int days) {
        Plan empty = Plan.empty(problem.staff(), days);
        int[][] rows = empty.rows();
        roster.plan().forEach((person, shifts) -> {
            int[] row = rows[problem.person(person)];
            for (int day = 0; day < days; day++) {
                row[day] = shifts.get(day).equals(Roster.OFF) ? Plan.OFF : problem.type(shifts.get(day));
            }
        });
        return Plan.of(rows);
    }
}
