package org.campusfrontline.roster.repair.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.rule.Seats;

/// How many people stand at each place of demand, and how many must: as many as rules ask for, but never more than
/// stood there before the absence, since what was short then is no matter of a repair.
final class Places {

    private final int past;
    private final List<Place> places = new ArrayList<>();
    private final List<List<Integer>> ofDay = new ArrayList<>();
    private int[] present = {};

    /// A day, the codes and the people that count, and the bounds.
    record Place(int day, boolean[] in, boolean[] people, int least, int most) {

        boolean counts(int person, int code) {
            return people[person] && in[code];
        }

        private boolean alike(Place other) {
            return day == other.day && Arrays.equals(in, other.in) && Arrays.equals(people, other.people);
        }

        private Place with(Place other) {
            return new Place(day, in, people, Math.max(least, other.least), Math.min(most, other.most));
        }
    }

    private Places(Board board) {
        past = board.past();
        for (int at = past; at < board.width(); at++) {
            ofDay.add(new ArrayList<>());
        }
    }

    static Places of(List<Bound> bounds, Goal goal, Board before) {
        Places made = new Places(before);
        for (Bound bound : bounds) {
            boolean cover = bound.rule().level() == Level.COVER && goal == Goal.COVER;
            if (bound.mechanism() instanceof Seats seats && (bound.rule().hard() || cover)) {
                made.add(seats, bound.rule().hard(), before);
            }
        }
        made.present = new int[made.places.size()];
        return made;
    }

    private void add(Seats seats, boolean hard, Board before) {
        boolean[] people = new boolean[before.people()];
        for (int person : seats.people()) {
            people[person] = true;
        }
        Seats.Places all = seats.places();
        for (int index = 0; index < all.at().length; index++) {
            Place open = new Place(all.at()[index] - past, all.in()[index], people, 0, 0);
            int stood = count(open, before);
            boolean fewCost = all.under()[index] > 0;
            boolean manyCost = all.over()[index] > 0 && hard;
            int least = fewCost ? Math.min(all.least()[index], stood) : 0;
            int most = manyCost ? Math.max(all.most()[index], stood) : Integer.MAX_VALUE;
            keep(new Place(open.day, open.in, people, least, most));
        }
    }

    private void keep(Place place) {
        List<Integer> same = ofDay.get(place.day);
        for (int index : same) {
            if (places.get(index).alike(place)) {
                places.set(index, places.get(index).with(place));
                return;
            }
        }
        same.add(places.size());
        places.add(place);
    }

    /// Asks for one person less.
    void lower(int index) {
        Place place = places.get(index);
        places.set(index, new Place(place.day, place.in, place.people, place.least - 1, place.most));
    }

    private int count(Place place, Board board) {
        int count = 0;
        for (int person = 0; person < board.people(); person++) {
            count += place.counts(person, board.code(person, past + place.day)) ? 1 : 0;
        }
        return count;
    }

    void begin(Board board) {
        Arrays.setAll(present, index -> count(places.get(index), board));
    }

    void move(int person, int day, int from, int to) {
        for (int index : ofDay.get(day)) {
            Place place = places.get(index);
            present[index] += (place.counts(person, to) ? 1 : 0) - (place.counts(person, from) ? 1 : 0);
        }
    }

    List<Integer> ofDay(int day) {
        return ofDay.get(day);
    }

    int size() {
        return places.size();
    }

    Place place(int index) {
        return places.get(index);
    }

    int missing(int index) {
        return Math.max(0, places.get(index).least - present[index]);
    }

    int spare(int index) {
        return Math.max(0, present[index] - places.get(index).least);
    }

    int excess(int index) {
        return Math.max(0, present[index] - places.get(index).most);
    }
}
