package org.campusfrontline.roster.engine.compile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.model.Wish;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// Wishes for and against shifts and days. Of each person's wishes the heaviest count, until the budget is spent.
final class WishCells {

    private static final int HEAVIEST = 100_000_000;

    private WishCells() {}

    static List<Mechanism> of(Order order) {
        CellRows rows = new CellRows(order);
        Map<Integer, Integer> left = new HashMap<>();
        for (int person : order.scope().people()) {
            left.put(person, order.whole("budget"));
        }
        List<Wish> wishes = order.instance().problem().wishes().stream()
                .filter(wish -> meant(order, wish))
                .sorted(Comparator.comparingInt(Wish::weight).reversed())
                .toList();
        for (Wish wish : wishes) {
            int person = order.instance().person(wish.person());
            int budget = left.getOrDefault(person, 0);
            if (wish.weight() <= budget) {
                left.put(person, budget - wish.weight());
                boolean[] costs = order.instance().mask(wish.of());
                for (int code = 0; code < costs.length; code++) {
                    costs[code] = costs[code] != wish.on();
                }
                long cost = (long) order.weight() * wish.weight();
                rows.add(person, wish.day(), costs, Math.clamp(cost, 0, HEAVIEST));
            }
        }
        return rows.mechanisms();
    }

    private static boolean meant(Order order, Wish wish) {
        boolean day = wish.of().equals(Selector.WORK);
        return switch (order.rule().kind()) {
            case SHIFT_ON_REQUEST -> wish.on() && !day;
            case SHIFT_OFF_REQUEST -> !wish.on() && !day;
            case DAY_ON_REQUEST -> wish.on() && day;
            case DAY_OFF_REQUEST -> !wish.on() && day;
            default -> throw new IllegalArgumentException(order.rule().kind() + " is about no wish");
        };
    }
}
