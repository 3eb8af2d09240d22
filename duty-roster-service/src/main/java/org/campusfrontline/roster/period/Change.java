package org.campusfrontline.roster.period;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;

/// One change of a draft: what it is called, what speaks against it, and the period that it makes.
sealed interface Change {

    String name();

    List<Refusal> refusals(PlanningPeriod period, NameGuard guard);

    PlanningPeriod apply(PlanningPeriod period);

    record TitlesChanged(PlanningPeriod.Titles titles) implements Change {
        @Override
        public String name() {
            return "titles";
        }

        @Override
        public List<Refusal> refusals(PlanningPeriod period, NameGuard guard) {
            return Stream.concat(
                            guard.refusal("/titleZh", titles.zh()).stream(),
                            guard.refusal("/titleEn", titles.en()).stream())
                    .toList();
        }

        @Override
        public PlanningPeriod apply(PlanningPeriod period) {
            return period.withTitles(titles);
        }
    }

    /// A whole list replaced by another.
    record ListReplaced(
            String name,
            BiFunction<PartsCheck, PlanningPeriod, List<Refusal>> check,
            Function<PeriodParts.All, PeriodParts.All> replace)
            implements Change {
        @Override
        public List<Refusal> refusals(PlanningPeriod period, NameGuard guard) {
            return check.apply(new PartsCheck(period), period);
        }

        @Override
        public PlanningPeriod apply(PlanningPeriod period) {
            return period.withParts(replace.apply(period.parts()));
        }
    }

    static Change shifts(List<PeriodParts.ShiftPart> list) {
        return new ListReplaced(
                "shifts",
                (check, period) -> check.shifts(list, UsedShifts.of(period)),
                parts -> parts.withShifts(list));
    }

    static Change staff(List<PeriodParts.StaffPart> list, Set<String> people) {
        return new ListReplaced(
                "staff",
                (check, period) -> check.staff(list, people, UsedStaff.of(period)),
                parts -> parts.withStaff(list));
    }

    static Change cover(List<PeriodParts.CoverPart> list) {
        return new ListReplaced("cover", (check, period) -> check.cover(list), parts -> parts.withCover(list));
    }

    static Change daysOff(List<PeriodParts.DayOffPart> list) {
        return new ListReplaced("days-off", (check, period) -> check.daysOff(list), parts -> parts.withDaysOff(list));
    }

    static Change requests(List<PeriodParts.RequestPart> list) {
        return new ListReplaced("requests", (check, period) -> check.requests(list), parts -> parts.withRequests(list));
    }
}
