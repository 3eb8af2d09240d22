package org.campusfrontline.roster.engine.compile;

import java.util.List;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Scope;
import org.campusfrontline.roster.engine.rule.Sums;
import org.campusfrontline.roster.engine.rule.Windows;

/// What a person works in every stretch of so many days that ends within the horizon, the known past included.
final class RollingSums {

    private static final long NO_LEAST = Long.MIN_VALUE / 4;
    private static final long NO_MOST = Long.MAX_VALUE / 4;

    private RollingSums() {}

    static List<Mechanism> of(Order order) {
        Scope scope = order.scope();
        Windows windows = Windows.rolling(order.whole("days"), scope.first(), scope.last(), order.width());
        int people = scope.people().length;
        return switch (order.rule().kind()) {
            case MAX_MINUTES_IN_WINDOW -> {
                Sums.Account account = Sums.Account.of(order.instance().minutes(), people);
                yield sums(order, windows, account, NO_LEAST, order.whole("max"), order.whole("unit"));
            }
            case MAX_SHIFTS_IN_WINDOW, MAX_NIGHTS_IN_WINDOW, MAX_EXPOSURE_IN_WINDOW ->
                sums(order, windows, account(order, order.rule().text("of")), NO_LEAST, order.whole("max"), 1);
            case MIN_SHIFTS_IN_WINDOW ->
                sums(order, windows, account(order, order.rule().text("of")), order.whole("min"), NO_MOST, 1);
            case MIN_REST_DAYS_IN_WINDOW ->
                sums(order, windows, account(order, Selector.OFF), order.whole("min"), NO_MOST, 1);
            default -> throw new IllegalArgumentException(order.rule().kind() + " has no window");
        };
    }

    private static Sums.Account account(Order order, String selector) {
        int[] values = Order.ones(order.instance().mask(selector));
        return Sums.Account.of(values, order.scope().people().length);
    }

    private static List<Mechanism> sums(
            Order order, Windows windows, Sums.Account account, long least, long most, int unit) {
        Sums.Bounds bounds =
                Sums.Bounds.of(order.scope().people().length, windows.size(), least, most, unit, order.weight());
        return List.of(new Sums(order.scope(), order.board(), windows, account, bounds));
    }
}
