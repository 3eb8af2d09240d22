package org.campusfrontline.roster.pricing;

import java.util.SplittableRandom;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// Small random changes of a roster: one day of a person, a few days in a row, or two people change some days. Codes
/// that a hard rule bars from a cell whatever stands around it are not drawn.
final class Moves {

    private static final double FREE = 0.3;
    private static final double SWAPS = 0.15;
    private static final double RUNS = 0.3;
    private static final int LONGEST_RUN = 3;
    private static final int LONGEST_SWAP = 7;
    /// How many codes are drawn, at most, until one may stand in the cell.
    private static final int DRAWS = 8;

    private final Instance instance;
    private final LiveRoster live;
    private final SplittableRandom random;
    private final int people;
    private final int days;
    private final int codes;
    private final boolean[] barred;

    Moves(LiveRoster live, long seed) {
        this.live = live;
        instance = live.instance();
        random = new SplittableRandom(seed);
        people = instance.staff();
        days = instance.days().count();
        codes = instance.plannable();
        barred = new boolean[people * days * codes];
        for (int person = 0; person < people; person++) {
            for (int day = 0; day < days; day++) {
                for (int place = 0; place < codes; place++) {
                    barred[cell(person, day) + place] = live.bars(person, day, instance.plannable(place));
                }
            }
        }
    }

    private int cell(int person, int day) {
        return (person * days + day) * codes;
    }

    /// Draws a change and makes it where the weighed value then grows by no more than the limit. True where it was
    /// made and any cell is another, which can be undone then.
    boolean tryOne(double limit) {
        int person = random.nextInt(people);
        int first = random.nextInt(days);
        double kind = random.nextDouble();
        if (kind >= SWAPS + RUNS || days == 1) {
            return one(person, first, limit);
        }
        long before = live.weighed();
        int mark = live.mark();
        if (kind < SWAPS && people > 1) {
            int other = random.nextInt(people - 1);
            int last = Math.min(days - 1, first + random.nextInt(LONGEST_SWAP));
            swap(person, other < person ? other : other + 1, first, last);
        } else {
            run(person, first, Math.min(days - 1, first + 1 + random.nextInt(LONGEST_RUN - 1)));
        }
        if (live.mark() == mark) {
            return false;
        }
        if (live.weighed() - before > limit) {
            live.undo(mark);
            return false;
        }
        return true;
    }

    private boolean one(int person, int day, double limit) {
        int code = code(person, day);
        if (code == live.code(person, day) || live.probe(person, day, code) > limit) {
            return false;
        }
        live.set(person, day, code);
        return true;
    }

    /// A code that may stand there; that which does where none is drawn.
    private int code(int person, int day) {
        for (int draw = 0; draw < DRAWS; draw++) {
            int place = random.nextDouble() < FREE ? 0 : random.nextInt(codes);
            if (!barred[cell(person, day) + place]) {
                return instance.plannable(place);
            }
        }
        return live.code(person, day);
    }

    private void run(int person, int first, int last) {
        int code = code(person, first);
        for (int day = first; day <= last; day++) {
            if (!bars(person, day, code)) {
                live.set(person, day, code);
            }
        }
    }

    private void swap(int one, int other, int first, int last) {
        for (int day = first; day <= last; day++) {
            if (bars(one, day, live.code(other, day)) || bars(other, day, live.code(one, day))) {
                return;
            }
        }
        live.swap(one, other, first, last);
    }

    private boolean bars(int person, int day, int code) {
        boolean isKnown = code == Board.OFF || code >= Board.FIRST;
        int place = code == Board.OFF ? 0 : code - Board.FIRST + 1;
        return !isKnown || barred[cell(person, day) + place];
    }
}
