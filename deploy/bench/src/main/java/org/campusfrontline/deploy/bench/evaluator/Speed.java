package org.campusfrontline.deploy.bench.evaluator;

import java.util.Random;
import java.util.function.IntToLongFunction;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// How many moves a second one thread evaluates on an instance whose solution stands: the best of the rounds, since
/// whatever else runs only slows one.
final class Speed {

    private static final int MOVES = 1 << 12;
    private static final int ROUND = 1_000_000;
    private static final double A_SECOND = 1e9;
    private final LiveRoster live;
    private final int[] people = new int[MOVES + 1];
    private final int[] days = new int[MOVES];
    private final int[] codes = new int[MOVES];
    private long seen;

    Speed(Instance instance) {
        live = LiveRoster.of(instance, instance.planned());
        Random random = new Random(7);
        for (int move = 0; move < MOVES; move++) {
            people[move] = random.nextInt(instance.staff());
            days[move] = random.nextInt(instance.days().count());
            codes[move] = instance.plannable(random.nextInt(instance.plannable()));
        }
    }

    /// One cell another code, asked and not done.
    double probes(int rounds) {
        return best(rounds, move -> live.probe(people[move], days[move], codes[move]));
    }

    /// One cell another code, done and undone.
    double changes(int rounds) {
        return best(rounds, move -> {
            int mark = live.mark();
            live.set(people[move], days[move], codes[move]);
            long weighed = live.weighed();
            live.undo(mark);
            return weighed;
        });
    }

    /// Two people change a day.
    double swaps(int rounds) {
        return best(rounds, move -> live.probeSwap(people[move], people[move + 1], days[move], days[move]));
    }

    private double best(int rounds, IntToLongFunction move) {
        double best = 0;
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            for (int count = 0; count < ROUND; count++) {
                seen += move.applyAsLong(count & MOVES - 1);
            }
            best = Math.max(best, ROUND * A_SECOND / (System.nanoTime() - begun));
        }
        return best;
    }

    /// What was evaluated, so that nobody can leave it out.
    long seen() {
        return seen;
    }
}
