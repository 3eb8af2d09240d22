package org.campusfrontline.roster.pricing;

import java.util.function.BooleanSupplier;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// Betters a whole plan by all rules, also those on pairs, teams and ratios that lines do not know, by small random
/// changes. The best plan met is the answer.
final class LocalSearch {

    private static final int LOOK = 256;
    private final LiveRoster live;
    private final Moves moves;

    LocalSearch(Instance instance, Weights weights, Board first, long seed) {
        live = LiveRoster.of(instance, first);
        live.weigh(weights.factors());
        moves = new Moves(live, seed);
    }

    /// How much worse a plan may become by the next change.
    interface Acceptance {

        /// The plan has that value before the step.
        double limit(long now, long step);

        /// The plan has that value after it.
        default void learn(long now, long step) {}
    }

    /// Told of each better value with a copy of its plan.
    interface Met {

        void better(long value, Board plan);
    }

    /// The best plan met until it is `over`; each better one is `told` once the search has gone on from it.
    Board better(Acceptance acceptance, BooleanSupplier over, Met told) {
        long now = live.weighed();
        long least = now;
        Board best = live.board();
        boolean ahead = false;
        for (long step = 0; now > 0 && (step % LOOK != 0 || !over.getAsBoolean()); step++) {
            if (moves.tryOne(acceptance.limit(now, step))) {
                long after = live.weighed();
                if (ahead && after > least) {
                    live.undo(0);
                    best = live.board();
                    told.better(least, best);
                    ahead = false;
                } else {
                    now = after;
                    ahead |= now < least;
                    least = Math.min(least, now);
                }
                live.keep();
            }
            acceptance.learn(now, step);
        }
        return ahead ? live.board() : best;
    }

    /// Changes are taken where the plan is then no worse than some while ago (late acceptance, Burke and Bykov 2017).
    static Acceptance late() {
        return new Late();
    }

    private static final class Late implements Acceptance {

        private static final int MEMORY = 400;
        private final long[] past = new long[MEMORY];
        private int known;

        @Override
        public double limit(long now, long step) {
            return known < MEMORY ? 0 : Math.max(0, past[(int) (step % MEMORY)] - now);
        }

        @Override
        public void learn(long now, long step) {
            past[(int) (step % MEMORY)] = now;
            known = Math.min(MEMORY, known + 1);
        }
    }
}
