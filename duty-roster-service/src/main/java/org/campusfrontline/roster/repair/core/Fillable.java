package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Instance;

/// Of the seats of a day, as many as can be taken at once by the people who may take them: a largest matching. Whoever
/// sits already is seated first, so that what stays open was open.
final class Fillable {

    private final Trial trial;
    private final Instance instance;
    private final int day;
    private final List<Integer> seats = new ArrayList<>();
    private final int[] seatOf;
    private final List<Integer> personOf = new ArrayList<>();

    private Fillable(Trial trial, int day) {
        this.trial = trial;
        this.day = day;
        instance = trial.situation().instance();
        seatOf = new int[instance.staff()];
        Arrays.fill(seatOf, -1);
    }

    /// Lowers each of the places, which share no code, by what nobody can fill; tells how many seats that are.
    static int forgive(Trial trial, int day, int[] places) {
        Fillable fillable = new Fillable(trial, day);
        for (int index : places) {
            fillable.seat(index);
        }
        int open = 0;
        for (int seat = 0; seat < fillable.seats.size(); seat++) {
            boolean taken = fillable.personOf.get(seat) >= 0
                    || fillable.take(seat, new boolean[fillable.seats.size()], new boolean[fillable.seatOf.length]);
            if (!taken) {
                trial.places().lower(fillable.seats.get(seat));
                open++;
            }
        }
        return open;
    }

    private void seat(int index) {
        Places.Place place = trial.places().place(index);
        int left = place.least();
        for (int person = 0; person < seatOf.length; person++) {
            if (left > 0 && place.counts(person, trial.code(person, day))) {
                seatOf[person] = seats.size();
                seats.add(index);
                personOf.add(person);
                left--;
            }
        }
        for (; left > 0; left--) {
            seats.add(index);
            personOf.add(-1);
        }
    }

    private boolean take(int seat, boolean[] tried, boolean[] asked) {
        tried[seat] = true;
        for (int person = 0; person < seatOf.length; person++) {
            if (!asked[person] && able(person, seats.get(seat))) {
                asked[person] = true;
                int old = seatOf[person];
                if (old < 0 || !tried[old] && take(old, tried, asked)) {
                    seatOf[person] = seat;
                    personOf.set(seat, person);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean able(int person, int index) {
        Places.Place place = trial.places().place(index);
        boolean sits = place.counts(person, trial.code(person, day));
        for (int code = 0; !sits && code < instance.codes(); code++) {
            sits = place.counts(person, code) && trial.takes(person, day, code);
        }
        return sits;
    }
}
