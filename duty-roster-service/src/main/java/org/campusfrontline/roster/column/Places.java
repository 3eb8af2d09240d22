package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Where people are wanted, and which duty of which day counts where. Immutable.
public final class Places {

    private static final int[] NOWHERE = {};
    private final List<Place> all;
    private final int[][][] placesOf;

    private Places(List<Place> all, int days, int duties) {
        this.all = all;
        placesOf = new int[days][duties][];
        for (int[][] day : placesOf) {
            Arrays.fill(day, NOWHERE);
        }
        for (int place = 0; place < all.size(); place++) {
            for (int duty : all.get(place).duties) {
                int[] more = Arrays.copyOf(
                        placesOf[all.get(place).day][duty], placesOf[all.get(place).day][duty].length + 1);
                more[more.length - 1] = place;
                placesOf[all.get(place).day][duty] = more;
            }
        }
    }

    /// A day, the duties that count, and what so many people on them cost.
    public record Place(int day, List<Integer> duties, CoverCost cost) {

        public Place {
            duties = List.copyOf(duties);
        }
    }

    private record Key(int day, List<Integer> duties) {}

    /// Places that count the same duties of a day become one; those that cost nothing are left out.
    public static Places of(int days, int duties, List<Place> places) {
        Map<Key, CoverCost> costs = new LinkedHashMap<>();
        for (Place place : places) {
            costs.merge(new Key(place.day, place.duties), place.cost, CoverCost::and);
        }
        List<Place> all = new ArrayList<>();
        costs.forEach((key, cost) -> {
            if (!cost.isNothing()) {
                all.add(new Place(key.day, key.duties, cost));
            }
        });
        return new Places(List.copyOf(all), days, duties);
    }

    /// Those of the window's days alone.
    Places within(Window window) {
        List<Place> inside = all.stream().filter(place -> window.has(place.day)).toList();
        return new Places(inside, placesOf.length, placesOf[0].length);
    }

    /// Of prices of all places, those of the places within the window.
    double[] within(Window window, double[] prices) {
        return IntStream.range(0, prices.length)
                .filter(place -> window.has(all.get(place).day))
                .mapToDouble(place -> prices[place])
                .toArray();
    }

    int size() {
        return all.size();
    }

    CoverCost cost(int place) {
        return Objects.requireNonNull(all.get(place)).cost;
    }

    /// The places that a duty of a day counts for.
    int[] of(int day, int duty) {
        return placesOf[day][duty];
    }

    /// Adds `by` to each place that the line counts for.
    void count(int[] line, int by, int[] present) {
        for (int day = 0; day < line.length; day++) {
            if (line[day] >= 0) {
                for (int place : placesOf[day][line[day]]) {
                    present[place] += by;
                }
            }
        }
    }

    /// What one more person is worth by day and duty, from what one is worth at each place.
    double[][] worth(double[] prices) {
        double[][] worth = new double[placesOf.length][];
        for (int day = 0; day < worth.length; day++) {
            worth[day] = new double[placesOf[day].length];
            for (int duty = 0; duty < worth[day].length; duty++) {
                for (int place : placesOf[day][duty]) {
                    worth[day][duty] += prices[place];
                }
            }
        }
        return worth;
    }
}
