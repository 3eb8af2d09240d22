package org.campusfrontline.roster.fairness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.jspecify.annotations.Nullable;

/// Makes a plan fairer: nobody works where nobody is needed, and then by exchanges. Two people change one or two spells
/// of days, so that every seat stays filled. An
/// exchange is made if no hard rule finds more, nothing above fairness gets worse, and then the first that differs gets
/// better: fairness (the largest share, then the next; a minimum of maxima in lexicographic order), what is below it,
/// days that people know otherwise, and last the sum of squared shares. Who carries most is looked at first.
public final class FairExchange {

    private static final int LONGEST_SPELL = 7;
    private static final int TRIES_PER_CELL = 20;
    private static final double NOTHING = 1e-9;
    private final LiveRoster roster;
    private final FairLoads loads;
    private final PlanOrder order;
    private final @Nullable Board known;
    private final Shares shares;
    private final Random random;
    private final long[] changeOfOne;
    private final long[] changeOfOther;
    private final int[] spells = new int[4];

    /// `known` is the board that people know already, if any.
    public FairExchange(LiveRoster roster, FairLoads loads, PlanOrder order, @Nullable Board known, long seed) {
        this.roster = roster;
        this.loads = loads;
        this.order = order;
        this.known = known;
        shares = new Shares(loads, roster.board());
        random = new Random(seed);
        changeOfOne = new long[loads.axes()];
        changeOfOther = new long[loads.axes()];
    }

    /// Frees people of duties that nobody needs, then exchanges until none helps or it is `over`; the roster holds the
    /// result.
    public void run(BooleanSupplier over) {
        free(over);
        boolean helped = true;
        while (helped && !over.getAsBoolean()) {
            helped = singles(over) || doubles(over);
        }
    }

    /// A duty goes where no rule finds more without it.
    private void free(BooleanSupplier over) {
        for (int person = 0; person < loads.staff() && !over.getAsBoolean(); person++) {
            for (int day = 0; day < loads.daysAhead(); day++) {
                int duty = roster.code(person, day);
                int mark = roster.mark();
                long hard = hard();
                long soft = soft();
                roster.set(person, day, Board.OFF);
                if (hard() <= hard && soft() <= soft) {
                    Arrays.fill(changeOfOne, 0);
                    loads.move(person, day, duty, Board.OFF, changeOfOne);
                    shares.carry(person, changeOfOne);
                    roster.keep();
                } else {
                    roster.undo(mark);
                }
            }
        }
    }

    /// Every spell of every pair once, who carries most first.
    private boolean singles(BooleanSupplier over) {
        boolean helped = false;
        for (int one : byShare()) {
            for (int other = 0; other < loads.staff() && !over.getAsBoolean(); other++) {
                helped |= other != one && spellsOf(one, other);
            }
        }
        return helped;
    }

    private boolean spellsOf(int one, int other) {
        boolean helped = false;
        for (int days = 1; days <= LONGEST_SPELL; days++) {
            for (int first = 0; first + days <= loads.daysAhead(); first++) {
                helped |= exchange(one, other, first, days, 0, 0);
            }
        }
        return helped;
    }

    /// Two spells of a pair at once, by chance, until it was in vain for long: for limits that one spell alone would
    /// break.
    private boolean doubles(BooleanSupplier over) {
        int most = TRIES_PER_CELL * loads.staff() * loads.daysAhead();
        List<Integer> people = byShare();
        for (int tried = 0; tried < most && people.size() > 1 && !over.getAsBoolean(); tried++) {
            int one = people.get(random.nextInt(1 + random.nextInt(people.size())));
            int other = random.nextInt(people.size());
            int days = 1 + random.nextInt(Math.min(LONGEST_SPELL, loads.daysAhead()));
            int again = 1 + random.nextInt(Math.min(LONGEST_SPELL, loads.daysAhead()));
            int first = random.nextInt(loads.daysAhead() - days + 1);
            int second = random.nextInt(loads.daysAhead() - again + 1);
            boolean apart = first + days <= second || second + again <= first;
            if (one != other && apart && exchange(one, other, first, days, second, again)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> byShare() {
        return IntStream.range(0, loads.staff())
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> -shares.largest(person)))
                .toList();
    }

    private boolean exchange(int one, int other, int first, int days, int second, int again) {
        spells[0] = first;
        spells[1] = days;
        spells[2] = second;
        spells[3] = again;
        if (!weigh(one, other)) {
            return false;
        }
        int fairness = shares.compare(one, changeOfOne, other, changeOfOther);
        if (fairness > 0) {
            return false;
        }
        int mark = roster.mark();
        long hard = hard();
        long cover = above();
        long below = below();
        int moved = swap(one, other);
        boolean better = hard() <= hard
                && (above() < cover || above() == cover && better(fairness, below() - below, moved, one, other));
        if (better) {
            shares.carry(one, changeOfOne);
            shares.carry(other, changeOfOther);
            roster.keep();
        } else {
            roster.undo(mark);
        }
        return better;
    }

    private boolean better(int fairness, long below, int moved, int one, int other) {
        if (fairness != 0) {
            return fairness < 0;
        }
        if (below != 0) {
            return below < 0;
        }
        return moved != 0
                ? moved < 0
                : shares.spread(one, changeOfOne) + shares.spread(other, changeOfOther) < -NOTHING;
    }

    /// What the exchange changes of both loads; false where it changes no cell.
    private boolean weigh(int one, int other) {
        Arrays.fill(changeOfOne, 0);
        Arrays.fill(changeOfOther, 0);
        boolean differs = false;
        for (int spell = 0; spell < spells.length; spell += 2) {
            for (int day = spells[spell]; day < spells[spell] + spells[spell + 1]; day++) {
                int mine = roster.code(one, day);
                int yours = roster.code(other, day);
                if (mine != yours) {
                    differs = true;
                    loads.move(one, day, mine, yours, changeOfOne);
                    loads.move(other, day, yours, mine, changeOfOther);
                }
            }
        }
        return differs;
    }

    /// How many more cells are not what people know.
    private int swap(int one, int other) {
        int moved = 0;
        for (int spell = 0; spell < spells.length; spell += 2) {
            for (int day = spells[spell]; day < spells[spell] + spells[spell + 1]; day++) {
                moved -= unknown(one, day) + unknown(other, day);
                roster.swap(one, other, day, day);
                moved += unknown(one, day) + unknown(other, day);
            }
        }
        return moved;
    }

    private int unknown(int person, int day) {
        return known == null || known.code(person, known.past() + day) == roster.code(person, day) ? 0 : 1;
    }

    private long hard() {
        long sum = 0;
        for (Level level : Level.values()) {
            sum += roster.sum(Bound.slot(level, true));
        }
        return sum;
    }

    /// What comes before fairness.
    private long above() {
        return switch (order) {
            case WEIGHED -> soft();
            case LEXICOGRAPHIC -> soft(Level.COVER) + soft(Level.LAW);
        };
    }

    /// What comes after it.
    private long below() {
        return soft() - above();
    }

    private long soft() {
        long sum = 0;
        for (Level level : Level.values()) {
            sum += soft(level);
        }
        return sum;
    }

    private long soft(Level level) {
        return roster.sum(Bound.slot(level, false));
    }
}
