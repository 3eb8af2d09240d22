package org.campusfrontline.roster.pricing;

import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.column.LineFinder;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Breach;
import org.campusfrontline.roster.engine.score.Judgement;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.campusfrontline.roster.line.Line;
import org.campusfrontline.roster.line.LineAnswer;

/// Searches lines by what is known of each person's rules, and lets the evaluator say what a line costs by all of them.
final class RuleFinder implements LineFinder {

    private final List<PersonRules> people;
    private final Stints stints;
    private final LineTable table;
    private final LiveRoster live;
    private final long[] costOfFree;

    /// `lines` is the problem with the rules that look at one person's line only.
    RuleFinder(Instance lines, Weights weights, List<PersonRules> people) {
        this.people = people;
        int days = lines.days().count();
        WeekendDays weekends = WeekendDays.of(lines.days());
        int groups = people.stream().mapToInt(one -> one.groups().size()).max().orElse(1);
        int stretch = people.stream()
                .flatMap(one -> one.classes().stream())
                .mapToInt(RunLimits::cap)
                .max()
                .orElse(1);
        int rest = people.stream().mapToInt(one -> one.rest().cap()).max().orElse(1);
        stints = new Stints(weekends, days, groups, stretch);
        table = new LineTable(weekends, stints, days, rest);
        live = LiveRoster.free(lines);
        live.weigh(weights.factors());
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
        PersonRules rules = people.get(person);
        int days = rules.days();
        double[][] prices = new double[days][rules.groups().size()];
        int[][] duties = new int[days][rules.groups().size()];
        for (int day = 0; day < days; day++) {
            Arrays.fill(prices[day], Double.POSITIVE_INFINITY);
            for (int duty = 0; duty < worth[day].length; duty++) {
                double price = rules.cells()[day][duty] - worth[day][duty];
                int group = rules.groups().of(duty);
                if (price < prices[day][group]) {
                    prices[day][group] = price;
                    duties[day][group] = duty;
                }
            }
        }
        stints.fill(rules, prices);
        List<LineTable.Found> found = table.cheapest(rules);
        List<Line> lines = found.stream()
                .map(one -> new Line(line(one.groups(), duties), one.cost()))
                .toList();
        double bound =
                lines.isEmpty() ? Double.POSITIVE_INFINITY : lines.getFirst().cost();
        return new LineAnswer(lines, bound);
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
