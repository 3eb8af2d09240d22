package org.campusfrontline.roster.pricing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.campusfrontline.roster.column.CoverCost;
import org.campusfrontline.roster.column.LineFinder;
import org.campusfrontline.roster.column.LineProblem;
import org.campusfrontline.roster.column.Places;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.model.Reach;
import org.campusfrontline.roster.engine.model.RuleSet;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.Seats;

/// A rule book's problem as lines: rules on one person's line price lines, cover rules make places. Rules on pairs,
/// teams and ratios are not in it; a plan is judged and mended by all rules afterwards.
public final class RuleLines implements LineProblem {

    private final Instance lines;
    private final Weights weights;
    private final List<PersonRules> people;
    private final WeekendRules weekends;
    private final Places places;
    private final long grain;
    private final boolean whole;

    private RuleLines(Problem problem, Weights weights) {
        this.weights = weights;
        lines = Instance.of(problem.withRules(onLines(problem.rules())));
        List<Bound> bounds = Compilation.of(lines);
        weekends = WeekendRules.of(lines, bounds);
        List<Bound> read = bounds.stream().filter(weekends::reads).toList();
        people = IntStream.range(0, lines.staff())
                .mapToObj(person -> PersonReader.read(lines, weights, read, person))
                .toList();
        List<Bound> all = Compilation.of(Instance.of(problem));
        whole = all.stream().allMatch(this::isKnown);
        places = Places.of(lines.days().count(), duties(), wanted(all));
        grain = all.stream()
                .map(bound -> BigInteger.valueOf(weights.unit(bound)))
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .max(BigInteger.ONE)
                .longValueExact();
    }

    public static RuleLines of(Problem problem, Weights weights) {
        return new RuleLines(problem, weights);
    }

    private static List<RuleSet> onLines(List<RuleSet> sets) {
        return sets.stream()
                .map(set -> set.only(rule -> rule.kind().reach() == Reach.LINE))
                .toList();
    }

    /// Whether lines and places tell everything that the rule says.
    private boolean isKnown(Bound bound) {
        boolean seats = bound.mechanism() instanceof Seats seat && seat.people().length == lines.staff();
        return seats || bound.rule().kind().reach() == Reach.LINE;
    }

    /// Whether a plan's lines and places cost all that the plan costs.
    boolean isWhole() {
        return whole;
    }

    /// The places of cover rules that count everybody.
    private List<Places.Place> wanted(List<Bound> bounds) {
        List<Places.Place> wanted = new ArrayList<>();
        for (Bound bound : bounds) {
            if (bound.mechanism() instanceof Seats seats && seats.people().length == lines.staff()) {
                Seats.Places seat = seats.places();
                for (int place = 0; place < seat.at().length; place++) {
                    wanted.add(place(seat, place, weights.of(bound)));
                }
            }
        }
        return wanted;
    }

    private Places.Place place(Seats.Places seat, int place, long factor) {
        boolean[] in = seat.in()[place];
        List<Integer> duties = IntStream.range(0, in.length - Board.FIRST)
                .filter(duty -> in[Board.FIRST + duty])
                .boxed()
                .toList();
        CoverCost cost = CoverCost.NOTHING
                .with(seat.least()[place], factor * seat.under()[place], 0)
                .with(seat.most()[place], 0, factor * seat.over()[place]);
        return new Places.Place(seat.at()[place] - lines.days().past(), duties, cost);
    }

    @Override
    public int staff() {
        return lines.staff();
    }

    @Override
    public int days() {
        return lines.days().count();
    }

    /// How many duties a day can have: a shift at a post each.
    public int duties() {
        return lines.codes() - Board.FIRST;
    }

    @Override
    public long constant() {
        return 0;
    }

    @Override
    public long grain() {
        return grain;
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public LineFinder finder() {
        return new RuleFinder(lines, weights, weekends.days(), people);
    }

    /// Everybody's line on a board.
    int[][] plan(Board board) {
        int[][] plan = new int[staff()][days()];
        for (int person = 0; person < plan.length; person++) {
            for (int day = 0; day < plan[person].length; day++) {
                plan[person][day] = Math.max(board.code(person, lines.position(day)) - Board.FIRST, -1);
            }
        }
        return plan;
    }

    /// Everybody's line as a board.
    public Board board(int[][] plan) {
        Board board = lines.board();
        for (int person = 0; person < plan.length; person++) {
            for (int day = 0; day < plan[person].length; day++) {
                if (plan[person][day] >= 0) {
                    board.put(person, lines.position(day), Board.FIRST + plan[person][day]);
                }
            }
        }
        return board;
    }
}
