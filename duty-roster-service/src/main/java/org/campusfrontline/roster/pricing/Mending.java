package org.campusfrontline.roster.pricing;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// Betters a whole plan by all rules, also those on pairs, teams and ratios that lines do not know: days of one
/// person change, or two people change some days. A change is kept where the plan is then no worse than some while
/// ago (late acceptance, Burke and Bykov 2017); the best plan met is the answer.
final class Mending {

    private static final int MEMORY = 400;
    private static final int LONGEST = 5;
    private static final int LOOK = 256;
    private final Instance instance;
    private final LiveRoster live;
    private final Random random;
    private final int people;
    private final int days;
    private final int codes;

    Mending(Instance instance, Weights weights, Board first, long seed) {
        this.instance = instance;
        live = LiveRoster.of(instance, first);
        live.weigh(weights.factors());
        random = new Random(seed);
        people = instance.staff();
        days = instance.days().count();
        codes = instance.plannable();
    }

    /// The best plan met until it is `over`; each better value is `told`.
    Board better(BooleanSupplier over, LongConsumer told) {
        long[] past = new long[MEMORY];
        Arrays.fill(past, live.weighed());
        long now = live.weighed();
        long least = now;
        Board best = live.board();
        boolean ahead = false;
        for (int step = 0; now > 0 && (step % LOOK != 0 || !over.getAsBoolean()); step++) {
            int mark = live.mark();
            move();
            long after = live.weighed();
            if (after > now && after > past[step % MEMORY]) {
                live.undo(mark);
            } else {
                if (ahead && after > least) {
                    live.undo(mark);
                    best = live.board();
                    told.accept(least);
                    ahead = false;
                } else {
                    now = after;
                    ahead |= now < least;
                    least = Math.min(least, now);
                }
                live.keep();
            }
            past[step % MEMORY] = now;
        }
        return ahead ? live.board() : best;
    }

    private void move() {
        int person = random.nextInt(people);
        int first = random.nextInt(days);
        int last = Math.min(days - 1, first + random.nextInt(LONGEST));
        if (people > 1 && random.nextBoolean()) {
            int other = random.nextInt(people - 1);
            live.swap(person, other < person ? other : other + 1, first, last);
            return;
        }
        int code = instance.plannable(random.nextInt(codes));
        int until = random.nextBoolean() ? first : last;
        for (int day = first; day <= until; day++) {
            if (!live.bars(person, day, code)) {
                live.set(person, day, code);
            }
        }
    }
}
