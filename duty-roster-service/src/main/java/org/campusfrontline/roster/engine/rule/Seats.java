package org.campusfrontline.roster.engine.rule;

import java.util.Arrays;

/// How many of the bound people stand at each place of demand, at least and at most, each with its weight. A place is
/// a day with the codes that fill it.
public final class Seats extends Cells {

    private static final int[] NOWHERE = {};
    private final int past;
    private final int codes;
    private final Places places;
    private final int[][] placesOf;
    private final int[] present;

    /// Places by index: the position, the codes that count, the bounds and what each one too few or too many costs.
    public record Places(int[] at, boolean[][] in, int[] least, int[] most, long[] under, long[] over) {

        public Places {
            at = at.clone();
            in = in.clone();
            least = least.clone();
            most = most.clone();
            under = under.clone();
            over = over.clone();
        }
    }

    public Seats(Scope scope, Board board, int codes, Places places) {
        super(scope);
        past = board.past();
        this.codes = codes;
        this.places = places;
        present = new int[places.at.length];
        int[][] lists = new int[(board.width() - past) * codes][];
        Arrays.fill(lists, NOWHERE);
        for (int place = 0; place < places.at.length; place++) {
            for (int code = 0; code < codes; code++) {
                if (places.in[place][code]) {
                    int cell = (places.at[place] - past) * codes + code;
                    lists[cell] = Arrays.copyOf(lists[cell], lists[cell].length + 1);
                    lists[cell][lists[cell].length - 1] = place;
                }
            }
        }
        placesOf = lists;
    }

    /// What is asked for, place by place.
    public Places places() {
        return places;
    }

    @Override
    public long delta(Board board, int person, int at, int to) {
        int[] left = placesOf[(at - past) * codes + board.code(person, at)];
        int[] met = placesOf[(at - past) * codes + to];
        long delta = 0;
        for (int place : left) {
            if (!holds(met, place)) {
                delta += cost(place, present[place] - 1) - cost(place, present[place]);
            }
        }
        for (int place : met) {
            if (!holds(left, place)) {
                delta += cost(place, present[place] + 1) - cost(place, present[place]);
            }
        }
        return delta;
    }

    private static boolean holds(int[] places, int wanted) {
        for (int place : places) {
            if (place == wanted) {
                return true;
            }
        }
        return false;
    }

    private long cost(int place, int there) {
        if (there < places.least[place]) {
            return places.under[place] * (places.least[place] - there);
        }
        return there > places.most[place] ? places.over[place] * (there - places.most[place]) : 0;
    }

    @Override
    public boolean apart() {
        return false;
    }

    @Override
    public boolean evens() {
        return true;
    }

    @Override
    public void commit(Board board, int person, int at, int to) {
        for (int place : placesOf[(at - past) * codes + board.code(person, at)]) {
            present[place]--;
        }
        for (int place : placesOf[(at - past) * codes + to]) {
            present[place]++;
        }
    }

    @Override
    public void begin(Board board) {
        count(board, present);
    }

    private void count(Board board, int[] counted) {
        Arrays.fill(counted, 0);
        for (int person : bound()) {
            for (int at = past; at < board.width(); at++) {
                for (int place : placesOf[(at - past) * codes + board.code(person, at)]) {
                    counted[place]++;
                }
            }
        }
    }

    @Override
    public void examine(Board board, Findings findings) {
        int[] counted = new int[present.length];
        count(board, counted);
        for (int place = 0; place < counted.length; place++) {
            long cost = cost(place, counted[place]);
            if (cost != 0) {
                boolean few = counted[place] < places.least[place];
                int allowed = few ? places.least[place] : places.most[place];
                findings.found(Findings.NOBODY, places.at[place], places.at[place], counted[place], allowed, cost);
            }
        }
    }
}
