package org.campusfrontline.roster.column;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// What a group of people is asked to cover: each place as it is beside those who work outside the group.
final class Demand {

    private final Places places;
    private final List<CoverCost> costs;

    private Demand(Places places, List<CoverCost> costs) {
        this.places = places;
        this.costs = costs;
    }

    static Demand all(Places places) {
        return new Demand(
                places, IntStream.range(0, places.size()).mapToObj(places::cost).toList());
    }

    /// Beside people who work these lines.
    Demand beside(Collection<Column> others) {
        int[] present = present(others);
        return new Demand(
                places,
                IntStream.range(0, places.size())
                        .mapToObj(place -> costs.get(place).beside(present[place]))
                        .toList());
    }

    private int[] present(Collection<Column> columns) {
        int[] present = new int[places.size()];
        columns.forEach(column -> places.count(column.line(), 1, present));
        return present;
    }

    /// What these lines cost, one a person of the group.
    long cost(Collection<Column> columns) {
        int[] present = present(columns);
        long cost = columns.stream().mapToLong(Column::cost).sum();
        for (int place = 0; place < present.length; place++) {
            cost += costs.get(place).of(present[place]);
        }
        return cost;
    }

    Places places() {
        return places;
    }

    int size() {
        return costs.size();
    }

    CoverCost cost(int place) {
        return costs.get(place);
    }
}
