package org.campusfrontline.deploy.bench.rival.timefold;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.Move;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/// Endless random moves on some days in a row.
public abstract sealed class Blocks implements MoveIteratorFactory<Plan, Move<Plan>> {

    private final int longest;

    Blocks(int longest) {
        this.longest = longest;
    }

    @Override
    public long getSize(ScoreDirector<Plan> director) {
        Plan plan = director.getWorkingSolution();
        return (long) plan.people() * plan.people() * plan.days() * longest;
    }

    @Override
    public Iterator<Move<Plan>> createOriginalMoveIterator(ScoreDirector<Plan> director) {
        throw new UnsupportedOperationException("moves come in random order only");
    }

    @Override
    public Iterator<Move<Plan>> createRandomMoveIterator(ScoreDirector<Plan> director, Random random) {
        Plan plan = director.getWorkingSolution();
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Move<Plan> next() {
                int first = random.nextInt(plan.days());
                int days = Math.min(1 + random.nextInt(longest), plan.days() - first);
                return move(plan, first, days, random);
            }
        };
    }

    abstract Move<Plan> move(Plan plan, int first, int days, Random random);

    /// Two people change some days.
    public static final class OfTwo extends Blocks {

        private static final int LONGEST = 14;

        /// Made by Timefold.
        public OfTwo() {
            super(LONGEST);
        }

        @Override
        Move<Plan> move(Plan plan, int first, int days, Random random) {
            int one = random.nextInt(plan.people());
            int other = random.nextInt(plan.people());
            List<Cell> cells = new ArrayList<>();
            List<Integer> codes = new ArrayList<>();
            for (int day = first; day < first + days; day++) {
                cells.add(plan.cell(one, day));
                codes.add(plan.cell(other, day).code());
                cells.add(plan.cell(other, day));
                codes.add(plan.cell(one, day).code());
            }
            return new TakeCodes(cells, codes);
        }
    }

    /// One person does the same on some days.
    public static final class OfOne extends Blocks {

        private static final int LONGEST = 5;

        /// Made by Timefold.
        public OfOne() {
            super(LONGEST);
        }

        @Override
        Move<Plan> move(Plan plan, int first, int days, Random random) {
            int person = random.nextInt(plan.people());
            int code = random.nextInt(plan.cell(person, first).sheet().codes().size());
            List<Cell> cells = new ArrayList<>();
            List<Integer> codes = new ArrayList<>();
            for (int day = first; day < first + days; day++) {
                cells.add(plan.cell(person, day));
                codes.add(code);
            }
            return new TakeCodes(cells, codes);
        }
    }
}
