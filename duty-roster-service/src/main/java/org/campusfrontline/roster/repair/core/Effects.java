package org.campusfrontline.roster.repair.core;

import java.util.List;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// How sets of changes would move the value of a board, each asked on its own.
public final class Effects {

    private final LiveRoster live;
    private final long[] before;

    public Effects(Instance instance, Board board) {
        live = LiveRoster.of(instance, board);
        before = Effect.sums(live);
    }

    public Effect of(List<Change> changes) {
        int mark = live.mark();
        changes.forEach(change -> live.set(change.person(), change.day(), change.to()));
        Effect effect = Effect.between(before, live);
        live.undo(mark);
        return effect;
    }
}
