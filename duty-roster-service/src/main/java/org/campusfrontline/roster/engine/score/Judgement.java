package org.campusfrontline.roster.engine.score;

import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Compilation;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;

/// Everything that rules find in a whole roster, and what it adds up to.
public record Judgement(Value value, List<Breach> breaches) {

    public Judgement {
        breaches = List.copyOf(breaches);
    }

    public static Judgement of(Instance instance, Board board) {
        return of(instance, Compilation.of(instance), board);
    }

    /// By rules that are made already.
    public static Judgement of(Instance instance, List<Bound> bounds, Board board) {
        long[] sums = new long[Bound.SLOTS];
        List<Breach> breaches = new ArrayList<>();
        int past = instance.days().past();
        for (Bound bound : bounds) {
            bound.mechanism().examine(board, (person, first, last, found, allowed, penalty) -> {
                sums[bound.slot()] += penalty;
                breaches.add(new Breach(
                        bound.set(), bound.rule(), person, first - past, last - past, found, allowed, penalty));
            });
        }
        return new Judgement(new Value(sums), breaches);
    }

    public boolean keepsHardRules() {
        return value.hard() == 0;
    }
}
