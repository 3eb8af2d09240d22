package org.campusfrontline.roster.engine.compile;

import java.util.Arrays;
import java.util.List;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Demand;
import org.campusfrontline.roster.engine.model.Past;
import org.campusfrontline.roster.engine.model.Selector;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Sums;
import org.campusfrontline.roster.engine.rule.Windows;

/// What a person works over the whole horizon, with what they bring from before.
final class HorizonSums {

    private static final long NO_LEAST = Long.MIN_VALUE / 4;
    private static final long NO_MOST = Long.MAX_VALUE / 4;
    private static final String MAX = "max";
    private static final String MIN = "min";
    private final Order order;
    private final int people;

    private HorizonSums(Order order) {
        this.order = order;
        people = order.scope().people().length;
    }

    static List<Mechanism> of(Order order) {
        return List.of(new HorizonSums(order).mechanism());
    }

    private Mechanism mechanism() {
        return switch (order.rule().kind()) {
            case MAX_SHIFTS -> sums(shifts(Selector.WORK), NO_LEAST, order.whole(MAX), 1);
            case MIN_SHIFTS -> sums(shifts(Selector.WORK), order.whole(MIN), NO_MOST, 1);
            case MAX_SHIFTS_OF_TYPE -> sums(onDays(order.rule().text("of")), NO_LEAST, order.whole(MAX), 1);
            case MIN_SHIFTS_OF_TYPE -> sums(onDays(order.rule().text("of")), order.whole(MIN), NO_MOST, 1);
            case MAX_NIGHTS -> sums(shifts(order.rule().text("of")), NO_LEAST, order.whole(MAX), 1);
            case MAX_HOLIDAY_SHIFTS -> sums(holidays(), NO_LEAST, order.whole(MAX), 1);
            case MAX_MINUTES -> sums(minutes(), NO_LEAST, order.whole(MAX), order.whole("unit"));
            case MIN_MINUTES -> sums(minutes(), order.whole(MIN), NO_MOST, order.whole("unit"));
            case MAX_LOANS -> sums(loans(), NO_LEAST, order.whole(MAX), 1);
            case FAIR_SHARE -> fairShare();
            default -> throw new IllegalArgumentException(order.rule().kind() + " is no sum over the horizon");
        };
    }

    private Windows window() {
        return Windows.one(order.scope().first(), order.scope().last(), order.width());
    }

    private Mechanism sums(Sums.Account account, long least, long most, int unit) {
        Sums.Bounds bounds = Sums.Bounds.of(people, 1, least, most, unit, order.weight());
        return new Sums(order.scope(), order.board(), window(), account, bounds);
    }

    private Sums.Account shifts(String selector) {
        int[] values = Order.ones(order.instance().mask(selector));
        return Sums.Account.of(values, people).bringing(brought(selector));
    }

    private Sums.Account onDays(String selector) {
        return shifts(selector).on(Sequences.positions(order, "on"));
    }

    private Sums.Account holidays() {
        boolean[] positions = new boolean[order.width()];
        int[] classes = order.days().classes();
        for (int at = 0; at < positions.length; at++) {
            positions[at] = classes[at] == Days.HOLIDAY;
        }
        int[] values = Order.ones(order.mask("of"));
        return Sums.Account.of(values, people).on(positions).bringing(brought("HOLIDAYS"));
    }

    private Sums.Account minutes() {
        return Sums.Account.of(order.instance().minutes(), people).bringing(brought(Past.MINUTES));
    }

    private Sums.Account loans() {
        int[] bound = order.scope().people();
        int[][] values = new int[people][];
        for (int slot = 0; slot < people; slot++) {
            values[slot] = new int[order.instance().codes()];
            for (int code : order.instance().work()) {
                String unit = order.instance().post(code).unit();
                boolean away = !unit.isEmpty()
                        && !unit.equals(order.person(bound[slot]).unit());
                values[slot][code] = away ? 1 : 0;
            }
        }
        return new Sums.Account(values, null, brought("LOANS"), false);
    }

    private long[] brought(String of) {
        return Arrays.stream(order.scope().people())
                .mapToLong(person ->
                        order.fromBefore() ? order.person(person).past().total(of) : 0)
                .toArray();
    }

    /// Each one's share of what is wanted, by availability, give or take the tolerance.
    private Mechanism fairShare() {
        boolean[] of = order.mask("of");
        long wanted = 0;
        for (Demand demand : order.instance().problem().demand()) {
            wanted +=
                    order.judges(demand.day()) && within(order.instance().mask(demand.of()), of) ? demand.target() : 0;
        }
        int[] bound = order.scope().people();
        long all = Arrays.stream(bound)
                .mapToLong(person -> order.person(person).availability())
                .sum();
        long[][] least = new long[people][];
        long[][] most = new long[people][];
        for (int slot = 0; slot < people; slot++) {
            long part = wanted * order.person(bound[slot]).availability();
            least[slot] = new long[] {Math.max(0, part / all - order.whole("tolerance"))};
            most[slot] = new long[] {Math.ceilDiv(part, all) + order.whole("tolerance")};
        }
        Sums.Account account = Sums.Account.of(Order.ones(of), people);
        Sums.Bounds bounds = new Sums.Bounds(least, most, 1, order.weight());
        return new Sums(order.scope(), order.board(), window(), account, bounds);
    }

    private static boolean within(boolean[] part, boolean[] whole) {
        for (int code = 0; code < part.length; code++) {
            if (part[code] && !whole[code]) {
                return false;
            }
        }
        return true;
    }
}
