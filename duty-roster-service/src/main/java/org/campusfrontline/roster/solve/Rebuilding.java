package org.campusfrontline.roster.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;

/// Betters a plan without any library: a few people give their lines up and get new ones, one after the other, and what
/// is not worse is kept (ruin and recreate, Schrimpf et al. 2000).
final class Rebuilding {

    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private final IndexedProblem problem;
    private final Evaluator evaluator;
    private final Rows rows;
    private final Random random;

    Rebuilding(IndexedProblem problem, Plan first, long seed) {
        this.problem = problem;
        evaluator = new Evaluator(problem);
        rows = new Rows(problem);
        for (int person = 0; person < problem.staff(); person++) {
            rows.put(person, first.row(person));
        }
        random = new Random(seed);
    }

    /// Until `over`; each better value is `told`.
    Plan better(BooleanSupplier over, LongConsumer told) {
        long value = evaluator.penalty(rows.plan()).total();
        while (!over.getAsBoolean()) {
            List<Integer> group = group();
            List<int[]> before = group.stream().map(rows::row).toList();
            group.forEach(
                    person -> rows.put(person, Plan.empty(1, problem.days()).row(0)));
            boolean whole = group.stream().allMatch(rows::give);
            long now = whole ? evaluator.penalty(rows.plan()).total() : Long.MAX_VALUE;
            if (now > value) {
                IntStream.range(0, group.size()).forEach(i -> rows.put(group.get(i), before.get(i)));
            } else if (now < value) {
                value = now;
                told.accept(value);
            }
        }
        return rows.plan();
    }

    private List<Integer> group() {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, problem.staff()).boxed().toList());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), FEWEST + random.nextInt(MOST - FEWEST + 1)));
    }
}
