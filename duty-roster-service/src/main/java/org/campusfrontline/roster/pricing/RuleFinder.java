package org.campusfrontline.roster.pricing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.roster.column.LineFinder;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.engine.score.Judgement;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.campusfrontline.roster.line.Line;
import org.campusfrontline.roster.line.LineAnswer;

/// Searches lines by what is known of each person's rules, and lets the evaluator say what a line costs by all of
/// them. Sums that the search does not count are steered by fines, and what is left out all the same is mended in
/// the lines found. The bound is Lagrange's: a fine is never more than what breaking the sum costs.
final class RuleFinder implements LineFinder {

    private static final int FIRST_ROUNDS = 16;
    private static final int ROUNDS = 6;
    private static final int MOST_LINES = 6;
    private static final int POLISHED = 2;
    private static final double SAME = 1e-6;
    private final List<PersonRules> people;
    private final List<StintSteps> steps;
    private final Stints stints;
    private final LineTable table;
    private final LiveRoster live;
    private final LinePolish polish;
    private final long[] costOfFree;
    private final Map<Integer, SumFines> fines = new HashMap<>();
    private final Set<Integer> known = new HashSet<>();
    private int[][] duties = {};

    /// `lines` is the problem with the rules that look at one person's line only.
    RuleFinder(Instance lines, Weights weights, WeekendDays weekends, List<PersonRules> people) {
        this.people = people;
        int days = lines.days().count();
        steps = people.stream().map(StintSteps::new).toList();
        int states = steps.stream().mapToInt(StintSteps::size).max().orElse(1);
        int rest = people.stream().mapToInt(one -> one.rest().cap()).max().orElse(1);
        stints = new Stints(weekends, days, states);
        table = new LineTable(weekends, stints, days, rest);
        live = LiveRoster.free(lines);
        live.weigh(weights.factors());
        polish = new LinePolish(live, days, lines.codes() - Board.FIRST);
        costOfFree = costOfFree(lines, weights);
    }

    private static long[] costOfFree(Instance lines, Weights weights) {
        long[] costs = new long[lines.staff()];
        long[] factors = weights.factors();
        for (Breach breach : Judgement.of(lines, lines.board()).breaches()) {
            int slot = Bound.slot(breach.rule().level(), breach.rule().hard());
            costs[breach.person()] += factors[slot] * breach.penalty();
        }
        return costs;
    }

    @Override
    public LineAnswer cheapest(int person, double[][] worth) {
        SumFines fined = fines.computeIfAbsent(
                person, one -> new SumFines(people.get(one).sums()));
        fined.begin(span(worth));
        Map<List<Integer>, Line> lines = new LinkedHashMap<>();
        double bound = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        boolean moved = true;
        int rounds = known.add(person) ? FIRST_ROUNDS : ROUNDS;
        for (int round = 0; round < rounds && moved && least > bound + SAME; round++) {
            List<LineTable.Found> found = search(person, worth, fined);
            if (found.isEmpty()) {
                return new LineAnswer(List.of(), Double.POSITIVE_INFINITY);
            }
            bound = Math.max(bound, found.getFirst().cost() - fined.allowance());
            for (LineTable.Found one : found) {
                least = Math.min(least, add(lines, person, line(one.groups(), duties), worth));
            }
            moved = fined.learn(line(found.getFirst().groups(), duties));
        }
        if (least > bound + SAME) {
            polish(lines, person, worth);
        }
        List<Line> sorted = lines.values().stream()
                .sorted(Comparator.comparingDouble(Line::cost))
                .limit(MOST_LINES)
                .toList();
        return new LineAnswer(sorted, bound);
    }

    /// The largest worth, those aside that only pin or bar.
    private static double span(double[][] worth) {
        return Arrays.stream(worth)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .filter(one -> one < PINNED)
                .max()
                .orElse(1);
    }

    /// Lines by what is known, at prices and fines.
    private List<LineTable.Found> search(int person, double[][] worth, SumFines fined) {
        PersonRules rules = people.get(person);
        double[][] priced = new double[worth.length][];
        for (int day = 0; day < worth.length; day++) {
            priced[day] = rules.cells()[day].clone();
            for (int duty = 0; duty < worth[day].length; duty++) {
                priced[day][duty] -= worth[day][duty];
            }
        }
        fined.add(priced);
        stints.fill(rules, steps.get(person), grouped(rules, priced));
        return table.cheapest(rules);
    }

    /// The cheapest duty of each group and day, which is kept in `duties`.
    private double[][] grouped(PersonRules rules, double[][] priced) {
        double[][] prices = new double[priced.length][rules.groups().size()];
        duties = new int[priced.length][rules.groups().size()];
        for (int day = 0; day < priced.length; day++) {
            Arrays.fill(prices[day], Double.POSITIVE_INFINITY);
            for (int duty = 0; duty < priced[day].length; duty++) {
                int group = rules.groups().of(duty);
                if (priced[day][duty] < prices[day][group]) {
                    prices[day][group] = priced[day][duty];
                    duties[day][group] = duty;
                }
            }
        }
        return prices;
    }

    /// Notes the line with what it costs by all rules, less what it is worth.
    private double add(Map<List<Integer>, Line> lines, int person, int[] line, double[][] worth) {
        List<Integer> key = Arrays.stream(line).boxed().toList();
        return lines.computeIfAbsent(
                        key, one -> new Line(line, column(person, line).reduced(worth)))
                .cost();
    }

    /// What no search has kept is mended in the cheapest lines.
    private void polish(Map<List<Integer>, Line> lines, int person, double[][] worth) {
        List<Line> cheapest = lines.values().stream()
                .sorted(Comparator.comparingDouble(Line::cost))
                .limit(POLISHED)
                .toList();
        cheapest.forEach(line -> add(lines, person, polish.better(person, line.shifts(), worth), worth));
    }

    private static int[] line(int[] groups, int[][] duties) {
        int[] line = new int[groups.length];
        Arrays.setAll(line, day -> groups[day] < 0 ? -1 : duties[day][groups[day]]);
        return line;
    }

    @Override
    public long cost(int person, int[] line) {
        long before = live.weighed();
        int mark = live.mark();
        for (int day = 0; day < line.length; day++) {
            if (line[day] >= 0) {
                live.set(person, day, Board.FIRST + line[day]);
            }
        }
        long cost = costOfFree[person] + live.weighed() - before;
        live.undo(mark);
        return cost;
    }
}
