package org.campusfrontline.roster.pricing;

import java.util.SplittableRandom;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;

/// Small random changes of a roster: one day of a person, a few days in a row, or two people change some days. Codes
/// that a hard rule bars from a cell whatever stands around it are not drawn.
final class Moves {

    private static final double FREE = 0.3;
    private static final double SWAPS = 0.5;
    private static final double RUNS = 0.17;
    private static final int LONGEST_RUN = 6;
    private static final int LONGEST_SWAP = 14;
    /// How many codes are drawn, at most, until one may stand in the cell.
    private static final int DRAWS = 8;

    private final Instance instance;
    private final LiveRoster live;
    private final SplittableRandom random;
    private final int people;
    private final int days;
    private final int codes;
    private final boolean[] barred;
    private final int[] to = new int[LONGEST_RUN];

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
        long most = (long) limit;
        if (kind < SWAPS && people > 1) {
            int other = random.nextInt(people - 1);
            int last = Math.min(days - 1, first + random.nextInt(LONGEST_SWAP));
            return swap(person, other < person ? other : other + 1, first, last, most);
        }
        int count = kind < SWAPS + RUNS ? 2 + random.nextInt(LONGEST_RUN - 1) : 1;
        return change(person, first, Math.min(count, days - first), most);
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

    private boolean change(int person, int first, int count, long most) {
        int code = code(person, first);
        boolean changes = false;
        for (int day = 0; day < count; day++) {
            to[day] = bars(person, first + day, code) ? live.code(person, first + day) : code;
            changes |= to[day] != live.code(person, first + day);
        }
        if (!changes || live.probe(person, first, to, count, most) > most) {
            return false;
        }
        for (int day = 0; day < count; day++) {
            live.set(person, first + day, to[day]);
        }
        return true;
    }

    private boolean swap(int one, int other, int first, int last, long most) {
        boolean changes = false;
        for (int day = first; day <= last; day++) {
            int mine = live.code(one, day);
            int theirs = live.code(other, day);
            if (bars(one, day, theirs) || bars(other, day, mine)) {
                return false;
            }
            changes |= mine != theirs;
        }
        if (!changes || live.probeSwap(one, other, first, last, most) > most) {
            return false;
        }
        live.swap(one, other, first, last);
        return true;
    }

    private boolean bars(int person, int day, int code) {
        boolean isKnown = code == Board.OFF || code >= Board.FIRST;
        int place = code == Board.OFF ? 0 : code - Board.FIRST + 1;
        return !isKnown || barred[cell(person, day) + place];
    }
}
