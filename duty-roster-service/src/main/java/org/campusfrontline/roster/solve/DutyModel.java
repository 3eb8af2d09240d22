package org.campusfrontline.roster.solve;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.roster.planning.Contract;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// A planning problem as a CP-SAT model: one Boolean a person, day and shift type, one a person and day for working at
/// all.
final class DutyModel {

    private final IndexedProblem problem;
    private final CpModel model = new CpModel();
    private final BoolVar[][][] works;
    private final BoolVar[][] busy;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    private DutyModel(IndexedProblem problem) {
        this.problem = problem;
        works = new BoolVar[problem.staff()][problem.days()][problem.types()];
        busy = new BoolVar[problem.staff()][problem.days()];
    }

    static DutyModel of(IndexedProblem problem) {
        DutyModel model = new DutyModel(problem);
        for (int person = 0; person < problem.staff(); person++) {
            model.person(person);
        }
        model.cover();
        model.cost.add(problem.baseCost());
        model.model.minimize(model.cost);
        return model;
    }

    CpModel model() {
        return model;
    }

    BoolVar works(int person, int day, int type) {
        return works[person][day][type];
    }

    /// Tells the solver a plan to begin with.
    void begin(Plan plan) {
        for (int person = 0; person < problem.staff(); person++) {
            for (int day = 0; day < problem.days(); day++) {
                int shift = plan.shift(person, day);
                model.addHint(busy[person][day], shift != Plan.OFF);
                for (int type = 0; type < problem.types(); type++) {
                    model.addHint(works[person][day][type], shift == type);
                }
            }
        }
    }

    private void person(int person) {
        for (int day = 0; day < problem.days(); day++) {
            day(person, day);
        }
        followers(person);
        totals(person);
        runs(person);
        weekends(person);
    }

    private void day(int person, int day) {
        List<Literal> one = new ArrayList<>();
        busy[person][day] = model.newBoolVar("b" + person + "_" + day);
        for (int type = 0; type < problem.types(); type++) {
            BoolVar variable = model.newBoolVar("x" + person + "_" + day + "_" + type);
            works[person][day][type] = variable;
            one.add(variable);
            cost.addTerm(variable, problem.wishCost(person, day, type));
            if (problem.maxOfType(person, type) == 0) {
                model.addEquality(variable, 0);
            }
        }
        one.add(busy[person][day].not());
        model.addExactlyOne(one);
        if (problem.dayOff(person, day)) {
            model.addEquality(busy[person][day], 0);
        }
    }

    private void followers(int person) {
        for (int day = 0; day + 1 < problem.days(); day++) {
            for (int first = 0; first < problem.types(); first++) {
                for (int second = 0; second < problem.types(); second++) {
                    if (!problem.mayFollow(first, second)) {
                        model.addBoolOr(List.of(works[person][day][first].not(), works[person][day + 1][second].not()));
                    }
                }
            }
        }
    }

    private void totals(int person) {
        Contract contract = problem.contract(person);
        LinearExprBuilder minutes = LinearExpr.newBuilder();
        for (int type = 0; type < problem.types(); type++) {
            LinearExprBuilder count = LinearExpr.newBuilder();
            for (int day = 0; day < problem.days(); day++) {
                count.add(works[person][day][type]);
                minutes.addTerm(works[person][day][type], problem.minutes(type));
            }
            model.addLessOrEqual(count, problem.maxOfType(person, type));
        }
        model.addLinearConstraint(minutes, contract.minMinutes(), contract.maxMinutes());
    }

    private void runs(int person) {
        Contract contract = problem.contract(person);
        int longest = contract.maxConsecutiveShifts();
        for (int day = 0; day + longest < problem.days(); day++) {
            LinearExprBuilder window = LinearExpr.newBuilder();
            for (int i = 0; i <= longest; i++) {
                window.add(busy[person][day + i]);
            }
            model.addLessOrEqual(window, longest);
        }
        for (int length = 1; length < contract.minConsecutiveShifts(); length++) {
            forbidRuns(person, length, true);
        }
        for (int length = 1; length < contract.minConsecutiveDaysOff(); length++) {
            forbidRuns(person, length, false);
        }
    }

    /// No run of exactly that length between two days of the other kind; runs at the ends of the horizon have no such
    /// days.
    private void forbidRuns(int person, int length, boolean working) {
        for (int first = 1; first + length < problem.days(); first++) {
            List<Literal> oneOf = new ArrayList<>();
            oneOf.add(is(person, first - 1, working));
            for (int i = 0; i < length; i++) {
                oneOf.add(is(person, first + i, !working));
            }
            oneOf.add(is(person, first + length, working));
            model.addBoolOr(oneOf);
        }
    }

    private Literal is(int person, int day, boolean working) {
        return working ? busy[person][day] : busy[person][day].not();
    }

    private void weekends(int person) {
        BoolVar[] worked = new BoolVar[problem.days() / 7 + 2];
        LinearExprBuilder count = LinearExpr.newBuilder();
        for (int day = 0; day < problem.days(); day++) {
            int weekend = problem.weekendOf(day);
            if (weekend >= 0) {
                if (worked[weekend] == null) {
                    worked[weekend] = model.newBoolVar("w" + person + "_" + weekend);
                    count.add(worked[weekend]);
                }
                model.addImplication(busy[person][day], worked[weekend]);
            }
        }
        model.addLessOrEqual(count, problem.contract(person).maxWeekends());
    }

    private void cover() {
        for (int day = 0; day < problem.days(); day++) {
            for (int type = 0; type < problem.types(); type++) {
                int wanted = problem.wanted(day, type);
                if (problem.underWeight(day, type) == 0 && problem.overWeight(day, type) == 0) {
                    continue;
                }
                IntVar under = model.newIntVar(0, wanted, "u" + day + "_" + type);
                IntVar over = model.newIntVar(0, Math.max(0, problem.staff() - wanted), "o" + day + "_" + type);
                LinearExprBuilder present = LinearExpr.newBuilder().add(under).addTerm(over, -1);
                for (int person = 0; person < problem.staff(); person++) {
                    present.add(works[person][day][type]);
                }
                model.addEquality(present, wanted);
                cost.addTerm(under, problem.underWeight(day, type)).addTerm(over, problem.overWeight(day, type));
            }
        }
    }
}
