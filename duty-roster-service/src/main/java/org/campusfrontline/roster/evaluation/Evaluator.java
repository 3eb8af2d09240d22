package org.campusfrontline.roster.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.roster.evaluation.rule.Breach;
import org.campusfrontline.roster.evaluation.rule.DutyLine;
import org.campusfrontline.roster.evaluation.rule.DutyRule;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.planning.ShiftRequest;
import org.campusfrontline.roster.planning.Wish;

/// Judges whole plans from the problem alone, independent of any solver; what it says is what is stored and shown.
public final class Evaluator {

    private final IndexedProblem problem;
    private final List<List<DutyRule>> rules = new ArrayList<>();

    public Evaluator(IndexedProblem problem) {
        this.problem = problem;
        DutyRules all = new DutyRules(problem);
        for (int person = 0; person < problem.staff(); person++) {
            rules.add(all.of(person));
        }
    }

    public Evaluation evaluate(Plan plan) {
        return new Evaluation(penalty(plan), breaches(plan));
    }

    /// The penalty alone, by kind.
    public Penalty penalty(Plan plan) {
        long wishesOn = wishes(plan, Wish.ON);
        long wishesOff = wishes(plan, Wish.OFF);
        long under = 0;
        long over = 0;
        for (int day = 0; day < problem.days(); day++) {
            int[] present = present(plan, day);
            for (int type = 0; type < problem.types(); type++) {
                long cost = problem.coverCost(day, type, present[type]);
                boolean tooFew = present[type] < problem.wanted(day, type);
                under += tooFew ? cost : 0;
                over += tooFew ? 0 : cost;
            }
        }
        return new Penalty(wishesOn, wishesOff, under, over);
    }

    /// How many people work each shift type on the day.
    public int[] present(Plan plan, int day) {
        int[] present = new int[problem.types()];
        for (int person = 0; person < problem.staff(); person++) {
            int type = plan.shift(person, day);
            if (type >= 0) {
                present[type]++;
            }
        }
        return present;
    }

    private long wishes(Plan plan, Wish wish) {
        PlanningProblem source = problem.problem();
        long cost = 0;
        for (ShiftRequest request : source.requests()) {
            if (request.wish() == wish) {
                int worked = plan.shift(problem.person(request.staff()), request.day());
                boolean given = worked == problem.type(request.shift());
                cost += given == (wish == Wish.ON) ? 0 : request.weight();
            }
        }
        return cost;
    }

    private List<PersonBreach> breaches(Plan plan) {
        List<PersonBreach> breaches = new ArrayList<>();
        for (int person = 0; person < problem.staff(); person++) {
            String staff = problem.problem().staff().get(person).id();
            DutyLine line = DutyLine.of(plan.row(person));
            for (DutyRule rule : rules.get(person)) {
                for (Breach breach : rule.breaches(line)) {
                    breaches.add(new PersonBreach(person, staff, breach));
                }
            }
        }
        return breaches;
    }
}
