package org.campusfrontline.roster.engine.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.RuleKind;
import org.campusfrontline.roster.engine.rule.Mechanism;
import org.campusfrontline.roster.engine.rule.Sums;
import org.campusfrontline.roster.engine.rule.Windows;

/// Minutes in the weeks and months of the calendar, with the known days before the horizon. A month's norm counts its
/// working days that are known.
final class CalendarSums {

    private CalendarSums() {}

    static List<Mechanism> of(Order order) {
        boolean monthly = order.rule().kind() == RuleKind.MAX_OVERTIME_PER_MONTH;
        List<int[]> spans = spans(
                order,
                date -> monthly
                        ? date.getYear() * 12L + date.getMonthValue()
                        : Math.floorDiv(date.toEpochDay() + 3, 7L));
        int[] classes = order.days().classes();
        long[] most = new long[spans.size()];
        for (int span = 0; span < most.length; span++) {
            long norm = 0;
            for (int at = spans.get(span)[0]; monthly && at <= spans.get(span)[1]; at++) {
                norm += classes[at] == Days.WORKING ? order.whole("normal") : 0;
            }
            most[span] = order.whole("max") + norm;
        }
        int[] firsts = spans.stream().mapToInt(span -> span[0]).toArray();
        int[] lasts = spans.stream().mapToInt(span -> span[1]).toArray();
        int people = order.scope().people().length;
        long[] least = new long[most.length];
        Arrays.fill(least, Long.MIN_VALUE / 4);
        long[][] leasts = new long[people][];
        long[][] mosts = new long[people][];
        Arrays.fill(leasts, least);
        Arrays.fill(mosts, most);
        return List.of(new Sums(
                order.scope(),
                order.board(),
                new Windows(firsts, lasts, order.width()),
                Sums.Account.of(order.instance().minutes(), people),
                new Sums.Bounds(leasts, mosts, order.whole("unit"), order.weight())));
    }

    /// The stretches of positions whose days have the same number, of those that end within the scope.
    private static List<int[]> spans(Order order, ToLongFunction<LocalDate> number) {
        Days days = order.days();
        List<int[]> spans = new ArrayList<>();
        int first = 0;
        for (int at = 0; at < days.width(); at++) {
            long now = number.applyAsLong(days.date(at - days.past()));
            boolean ends = at + 1 == days.width() || number.applyAsLong(days.date(at + 1 - days.past())) != now;
            if (ends) {
                if (at >= order.scope().first() && first <= order.scope().last()) {
                    spans.add(new int[] {first, Math.min(at, order.scope().last())});
                }
                first = at + 1;
            }
        }
        return spans;
    }
}
