package org.campusfrontline.roster.pricing;

import java.util.List;
import java.util.function.IntPredicate;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;

/// Reads how long work, rest and a kind of shift have gone on when the horizon begins; the masks say which codes are of
/// which kind.
final class PastReader {

    private final Board board;
    private final int person;
    private final int eve;
    private final List<boolean[]> masks;

    PastReader(Instance instance, int person, List<boolean[]> masks) {
        board = instance.board();
        this.person = person;
        eve = instance.days().past() - 1;
        this.masks = masks;
    }

    /// By the groups that the search knows duties by.
    Before before(DutyGroups groups) {
        int last = eve < 0 ? Board.UNKNOWN : board.code(person, eve);
        if (last == Board.UNKNOWN) {
            return Before.nothing(eve < 0 ? Before.Start.AT_THE_EDGE : Before.Start.UNKNOWN);
        }
        boolean free = last == Board.OFF;
        int length = length(code -> code != Board.UNKNOWN && (code == Board.OFF) == free);
        Before.Start start = start(eve - length);
        if (free) {
            return new Before(length, 0, Before.NO_GROUP, 0, start, start);
        }
        int group = last >= Board.FIRST ? groups.of(last - Board.FIRST) : Before.NO_GROUP;
        int kind = group < 0 ? -1 : groups.classOf(group);
        int ofClass = kind < 0 ? 0 : length(code -> masks.get(kind)[code]);
        return new Before(0, length, group, ofClass, start, start(eve - ofClass));
    }

    private int length(IntPredicate in) {
        int from = eve;
        while (from >= 0 && in.test(board.code(person, from))) {
            from--;
        }
        return eve - from;
    }

    private Before.Start start(int before) {
        if (before < 0) {
            return Before.Start.AT_THE_EDGE;
        }
        return board.code(person, before) == Board.UNKNOWN ? Before.Start.UNKNOWN : Before.Start.SURE;
    }
}
