package org.campusfrontline.roster.pricing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.campusfrontline.roster.engine.compile.Bound;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Days;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.engine.model.RuleKind;

/// By which days the search counts weekends: all of them where calendar and weeks have the same rest blocks, else
/// those by which the rules on most people go. What the rules by the others cost, lines tell once they are found.
final class WeekendRules {

    private final WeekendDays days;
    private final Set<Reckoning> counted;

    private WeekendRules(Days days, Set<Reckoning> counted) {
        this.days = WeekendDays.of(days);
        this.counted = counted;
    }

    static WeekendRules of(Instance instance, List<Bound> bounds) {
        Days calendar = instance.days(Reckoning.CALENDAR);
        Days weeks = instance.days(Reckoning.WEEKS);
        if (calendar.hasBlocksOf(weeks)) {
            return new WeekendRules(calendar, EnumSet.allOf(Reckoning.class));
        }
        boolean byCalendar = bound(bounds, Reckoning.CALENDAR, calendar) > bound(bounds, Reckoning.WEEKS, weeks);
        Reckoning most = byCalendar ? Reckoning.CALENDAR : Reckoning.WEEKS;
        return new WeekendRules(instance.days(most), EnumSet.of(most));
    }

    private static long bound(List<Bound> bounds, Reckoning by, Days days) {
        return bounds.stream()
                .filter(bound -> bound.reckoning() == by && isOnWeekends(bound) && !isIdle(bound, days))
                .mapToLong(bound -> bound.mechanism().people().length)
                .sum();
    }

    private static boolean isOnWeekends(Bound bound) {
        RuleKind kind = bound.rule().kind();
        return kind == RuleKind.MAX_WEEKENDS || kind == RuleKind.COMPLETE_WEEKENDS;
    }

    private static boolean isIdle(Bound bound, Days days) {
        return bound.rule().kind() == RuleKind.MAX_WEEKENDS && bound.rule().whole("max") >= days.width();
    }

    WeekendDays days() {
        return days;
    }

    /// Whether the search can read the rule.
    boolean reads(Bound bound) {
        return !isOnWeekends(bound) || counted.contains(bound.reckoning());
    }
}
