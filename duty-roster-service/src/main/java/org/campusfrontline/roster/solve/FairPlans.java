package org.campusfrontline.roster.solve;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.campusfrontline.roster.fairness.FairExchange;
import org.campusfrontline.roster.fairness.PlanOrder;
import org.campusfrontline.roster.level.PeriodFairness;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.period.ProblemAssembly;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.plan.RosterQueries;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.rulebook.BoundSets;
import org.jspecify.annotations.Nullable;

/// Makes a solved plan fairer by what people carried before, near to what they know already.
@Singleton
class FairPlans {

    private static final long SEED = 20_220_525;
    private static final double SHARE = 0.05;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private final PeriodFairness fairness;
    private final BoundSets sets;
    private final RosterQueries rosters;

    FairPlans(PeriodFairness fairness, BoundSets sets, RosterQueries rosters) {
        this.fairness = fairness;
        this.sets = sets;
        this.rosters = rosters;
    }

    /// What of a solve's time is to be left for this.
    static Duration time(Duration whole) {
        Duration share = Duration.ofMillis((long) (whole.toMillis() * SHARE));
        return share.compareTo(LONGEST) > 0 ? LONGEST : share;
    }

    /// A plan and all that soft rules find in it.
    record Fair(Plan plan, long value) {}

    Fair fairer(PlanningPeriod period, Plan plan, PlanOrder order, BooleanSupplier stopped) {
        IndexedProblem problem = IndexedProblem.of(ProblemAssembly.of(period));
        Instance instance = Instance.of(sets.problem(period));
        LiveRoster roster = LiveRoster.of(instance, board(instance, plan));
        @Nullable Board known = rosters.inForce(period.id())
                .map(reading -> known(problem, reading.roster()))
                .orElse(null);
        new FairExchange(roster, fairness.loads(period), order, known, SEED).run(stopped);
        return new Fair(plan(problem, roster), roster.value().soft());
    }

    private static Board board(Instance instance, Plan plan) {
        Board board = instance.board();
        for (int person = 0; person < plan.staff(); person++) {
            for (int day = 0; day < instance.days().count(); day++) {
                int type = plan.shift(person, day);
                board.put(person, instance.position(day), type == Plan.OFF ? Board.OFF : Board.FIRST + type);
            }
        }
        return board;
    }

    private static Plan plan(IndexedProblem problem, LiveRoster roster) {
        int[][] rows = Plan.empty(problem.staff(), problem.days()).rows();
        for (int person = 0; person < problem.staff(); person++) {
            for (int day = 0; day < problem.days(); day++) {
                int code = roster.code(person, day);
                rows[person][day] = code == Board.OFF ? Plan.OFF : code - Board.FIRST;
            }
        }
        return Plan.of(rows);
    }

    /// The roster in force, as far as people and shifts are still those of the problem.
    private static Board known(IndexedProblem problem, Roster inForce) {
        Board known = new Board(problem.staff(), 0, problem.days());
        for (int person = 0; person < problem.staff(); person++) {
            @Nullable List<String> row =
                    inForce.plan().get(problem.problem().staff().get(person).id());
            for (int day = 0; row != null && day < problem.days(); day++) {
                known.put(person, day, code(problem, row.get(day)));
            }
        }
        return known;
    }

    private static int code(IndexedProblem problem, String shift) {
        for (int type = 0; type < problem.types(); type++) {
            if (problem.word(type).equals(shift)) {
                return Board.FIRST + type;
            }
        }
        return Board.OFF;
    }
}
