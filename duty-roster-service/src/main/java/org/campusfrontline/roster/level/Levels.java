package org.campusfrontline.roster.level;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.fairness.FairFigure;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.period.ProblemAssembly;
import org.campusfrontline.roster.plan.BindingRules;
import org.campusfrontline.roster.plan.Reading;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.plan.RosterQueries;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.jspecify.annotations.Nullable;

/// Judges a stored roster level by level, by its lists and the sets that bind its period, with all that has been proved
/// of its lists since: rules beside them only cost more, so that it holds with sets too.
@Singleton
class Levels {

    private final RosterQueries queries;
    private final BindingRules rules;
    private final PeriodFairness fairness;
    private final ProofStore proofs;

    Levels(RosterQueries queries, BindingRules rules, PeriodFairness fairness, ProofStore proofs) {
        this.queries = queries;
        this.rules = rules;
        this.fairness = fairness;
        this.proofs = proofs;
    }

    Optional<LevelsView> of(UUID roster) {
        return queries.reading(roster).map(this::view);
    }

    private LevelsView view(Reading reading) {
        PlanningPeriod period = reading.period();
        Roster roster = reading.roster();
        IndexedProblem problem = IndexedProblem.of(ProblemAssembly.of(period));
        Plan plan = reading.plan();
        Evaluation evaluation = new Evaluator(problem).evaluate(plan);
        long cover = evaluation.penalty().under() + evaluation.penalty().over();
        long wishes = evaluation.penalty().wishesOn() + evaluation.penalty().wishesOff();
        BindingRules.Judged judged = rules.judge(period, roster.plan());
        List<FairFigure> shares = FairFigure.of(fairness.loads(period), board(problem, plan));
        Bounds bounds = new Bounds(proofs.of(roster.id()), allWishes(period));

        LevelValues values = new LevelValues(judged);
        List<LevelsView.LevelView> levels = new ArrayList<>();
        levels.add(values.penalty(Level.COVER, cover, bounds.cover()));
        levels.add(values.breaches(evaluation.breaches().size()));
        levels.add(values.shares(shares));
        levels.add(values.penalty(Level.WISHES, wishes, bounds.wishes(cover)));
        values.stability(changed(roster)).ifPresent(levels::add);
        return new LevelsView(roster.id(), levels, shares(shares));
    }

    private static List<LevelsView.ShareView> shares(List<FairFigure> figures) {
        List<LevelsView.ShareView> shares = new ArrayList<>();
        for (int axis = 0; axis < figures.size(); axis++) {
            Axis of = axis < PeriodFairness.SHARED.size() ? PeriodFairness.SHARED.get(axis) : Axis.WISHES_REFUSED;
            shares.add(new LevelsView.ShareView(
                    of, figures.get(axis).largest(), figures.get(axis).least()));
        }
        return shares;
    }

    private static long allWishes(PlanningPeriod period) {
        return period.parts().requests().stream()
                .mapToLong(PeriodParts.RequestPart::weight)
                .sum();
    }

    /// On how many days somebody has another duty than in the roster in force; empty where this one or none is.
    private Optional<Long> changed(Roster roster) {
        return queries.inForce(roster.period())
                .map(Reading::roster)
                .filter(inForce -> !inForce.id().equals(roster.id()))
                .map(inForce -> changed(inForce.plan(), roster.plan()));
    }

    private static long changed(Map<String, List<String>> one, Map<String, List<String>> other) {
        long changed = 0;
        for (Map.Entry<String, List<String>> row : other.entrySet()) {
            @Nullable List<String> before = one.get(row.getKey());
            for (int day = 0; day < row.getValue().size(); day++) {
                String shift = before == null ? Roster.OFF : before.get(day);
                changed += shift.equals(row.getValue().get(day)) ? 0 : 1;
            }
        }
        return changed;
    }

    private static Board board(IndexedProblem problem, Plan plan) {
        Board board = new Board(problem.staff(), 0, problem.days());
        for (int person = 0; person < problem.staff(); person++) {
            for (int day = 0; day < problem.days(); day++) {
                int type = plan.shift(person, day);
                board.put(person, day, type == Plan.OFF ? Board.OFF : Board.FIRST + type);
            }
        }
        return board;
    }
}
