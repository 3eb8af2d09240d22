package org.campusfrontline.roster.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

    /// Beside the lists' own check, the names of posts are held against the list of what nobody may keep here.
    record PostsReplaced(List<FurtherParts.PostPart> posts) implements Change {
        @Override
        public String name() {
            return "posts";
        }

        @Override
        public List<Refusal> refusals(PlanningPeriod period, NameGuard guard) {
            List<Refusal> refusals = new ArrayList<>(new FurtherCheck(period).posts(posts));
            for (int place = 0; place < posts.size(); place++) {
                String pointer = "/items/" + place;
                guard.refusal(pointer + "/titleZh", posts.get(place).titleZh()).ifPresent(refusals::add);
                guard.refusal(pointer + "/titleEn", posts.get(place).titleEn()).ifPresent(refusals::add);
                for (String skill : posts.get(place).skills()) {
                    guard.refusal(pointer + "/skills", skill).ifPresent(refusals::add);
                }
            }
            return refusals;
        }

        @Override
        public PlanningPeriod apply(PlanningPeriod period) {
            return period.withParts(
                    period.parts().withFurther(period.parts().further().withPosts(posts)));
        }
    }

    /// A whole further list replaced by another; `named` are words of its entries that an operator can make up.
    record FurtherReplaced(
            String name,
            List<String> named,
            Function<FurtherCheck, List<Refusal>> check,
            UnaryOperator<FurtherParts.All> replace)
            implements Change {
        public FurtherReplaced {
            named = List.copyOf(named);
        }

        @Override
        public List<Refusal> refusals(PlanningPeriod period, NameGuard guard) {
            List<Refusal> refusals = new ArrayList<>(check.apply(new FurtherCheck(period)));
            for (int place = 0; place < named.size(); place++) {
                guard.refusal("/items/" + place + "/name", named.get(place)).ifPresent(refusals::add);
            }
            return refusals;
        }

        @Override
        public PlanningPeriod apply(PlanningPeriod period) {
            return period.withParts(
                    period.parts().withFurther(replace.apply(period.parts().further())));
        }
    }

    static Change qualifications(List<FurtherParts.QualificationPart> list) {
        return new FurtherReplaced(
                "qualifications",
                list.stream().map(FurtherParts.QualificationPart::name).toList(),
                check -> check.qualifications(list),
                parts -> parts.withQualifications(list));
    }

    /// `units` are the lenders that the directory knows.
    static Change loans(List<FurtherParts.LoanPart> list, Set<String> units) {
        return new FurtherReplaced(
                "loans", List.of(), check -> check.loans(list, units), parts -> parts.withLoans(list));
    }

    static Change pairs(List<FurtherParts.PairPart> list) {
        return new FurtherReplaced("pairs", List.of(), check -> check.pairs(list), parts -> parts.withPairs(list));
    }

    static Change history(List<FurtherParts.HistoryPart> list) {
        return new FurtherReplaced(
                "history", List.of(), check -> check.history(list), parts -> parts.withHistory(list));
    }

    static Change totals(List<FurtherParts.TotalPart> list) {
        return new FurtherReplaced("totals", List.of(), check -> check.totals(list), parts -> parts.withTotals(list));
    }

    static Change wishBudgets(List<FurtherParts.WishBudgetPart> list) {
        return new FurtherReplaced(
                "wish-budgets", List.of(), check -> check.wishBudgets(list), parts -> parts.withWishBudgets(list));
    }

    static Change cover(List<PeriodParts.CoverPart> list) {
        return new ListReplaced("cover", (check, period) -> check.cover(list), parts -> parts.withCover(list));
    }

    static Change daysOff(List<PeriodParts.DayOffPart> list) {
        return new ListReplaced("days-off", (check, period) -> check.daysOff(list), parts -> parts.withDaysOff(list));
    }

    /// Of planners; what people stated themselves stays as it is.
    static Change requests(List<PeriodParts.RequestPart> list) {
        return new ListReplaced(
                "requests", (check, period) -> check.requests(list), parts -> parts.withRequestsOfPlanners(list));
    }
}
