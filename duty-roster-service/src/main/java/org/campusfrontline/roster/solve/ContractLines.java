package org.campusfrontline.roster.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.column.CoverCost;
import org.campusfrontline.roster.column.LineFinder;
import org.campusfrontline.roster.column.LineProblem;
import org.campusfrontline.roster.column.Places;
import org.campusfrontline.roster.line.LineAnswer;
import org.campusfrontline.roster.line.LineSearch;
import org.campusfrontline.roster.line.LineWorkspace;
import org.campusfrontline.roster.planning.IndexedProblem;

/// A period's lists as lines: contracts bind, wishes cost, and each shift type of a day is a place.
final class ContractLines implements LineProblem {

    private final IndexedProblem problem;
    private final Places places;

    ContractLines(IndexedProblem problem) {
        this.problem = problem;
        List<Places.Place> all = new ArrayList<>();
        for (int day = 0; day < problem.days(); day++) {
            for (int type = 0; type < problem.types(); type++) {
                CoverCost cost = CoverCost.NOTHING.with(
                        problem.wanted(day, type), problem.underWeight(day, type), problem.overWeight(day, type));
                all.add(new Places.Place(day, List.of(type), cost));
            }
        }
        places = Places.of(problem.days(), problem.types(), all);
    }

    @Override
    public int staff() {
        return problem.staff();
    }

    @Override
    public int days() {
        return problem.days();
    }

    @Override
    public long constant() {
        return problem.baseCost();
    }

    @Override
    public long grain() {
        return 1;
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public LineFinder finder() {
        return new Finder(problem);
    }

    private static final class Finder implements LineFinder {

        private final IndexedProblem problem;
        private final LineWorkspace workspace = new LineWorkspace();
        private final Map<Integer, LineSearch> searches = new HashMap<>();

        Finder(IndexedProblem problem) {
            this.problem = problem;
        }

        @Override
        public LineAnswer cheapest(int person, double[][] worth) {
            double[][] prices = new double[problem.days()][problem.types()];
            for (int day = 0; day < prices.length; day++) {
                for (int type = 0; type < prices[day].length; type++) {
                    prices[day][type] = problem.wishCost(person, day, type) - worth[day][type];
                }
            }
            return searches.computeIfAbsent(person, one -> new LineSearch(problem, one))
                    .cheapest(prices, workspace);
        }

        @Override
        public long cost(int person, int[] line) {
            long cost = 0;
            for (int day = 0; day < line.length; day++) {
                cost += line[day] < 0 ? 0 : problem.wishCost(person, day, line[day]);
            }
            return cost;
        }
    }
}
