package org.campusfrontline.roster.period;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// What in one further list does not fit the others, each with the pointer of its entry; the first twenty are told.
final class FurtherCheck {

    private static final int MOST = 20;
    private static final int LONGEST_PAST = 92;
    private final List<Refusal> found = new ArrayList<>();
    private final PlanningPeriod period;
    private final Set<String> shifts;
    private final Set<String> staff;

    FurtherCheck(PlanningPeriod period) {
        this.period = period;
        shifts = period.parts().shifts().stream().map(PeriodParts.ShiftPart::id).collect(Collectors.toSet());
        staff = period.parts().staff().stream()
                .map(PeriodParts.StaffPart::person)
                .collect(Collectors.toSet());
    }

    /// Cover names a post where there are some, and none where there are none: so posts that it names must stay.
    List<Refusal> posts(List<FurtherParts.PostPart> list) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            FurtherParts.PostPart post = list.get(i);
            require(ids.add(post.id()), PeriodProblem.NAMED_TWICE, "entry", post.id(), i);
            for (String shift : post.shifts()) {
                require(shifts.contains(shift), PeriodProblem.UNKNOWN_SHIFT, "shift", shift, i);
            }
        }
        for (PeriodParts.CoverPart cover : period.parts().cover()) {
            String post = cover.post();
            boolean stays = post == null ? list.isEmpty() : ids.contains(post);
            if (!stays && found.size() < MOST) {
                found.add(Refusal.of(PeriodProblem.STILL_IN_USE).with("entry", post == null ? cover.shift() : post));
            }
        }
        return told();
    }

    List<Refusal> qualifications(List<FurtherParts.QualificationPart> list) {
        Set<FurtherParts.QualificationPart> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            FurtherParts.QualificationPart one = list.get(i);
            require(seen.add(one), PeriodProblem.NAMED_TWICE, "entry", one.person() + " " + one.name(), i);
            ofStaff(one.person(), i);
            boolean ordered =
                    one.from() == null || one.until() == null || !one.until().isBefore(one.from());
            require(ordered, PeriodProblem.ENDS_BEFORE_IT_BEGINS, "person", one.person(), i);
        }
        return told();
    }

    /// `units` are the lenders that are known.
    List<Refusal> loans(List<FurtherParts.LoanPart> list, Set<String> units) {
        Set<String> people = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            FurtherParts.LoanPart loan = list.get(i);
            require(people.add(loan.person()), PeriodProblem.NAMED_TWICE, "entry", loan.person(), i);
            ofStaff(loan.person(), i);
            require(
                    !loan.until().isBefore(loan.from()),
                    PeriodProblem.ENDS_BEFORE_IT_BEGINS,
                    "person",
                    loan.person(),
                    i);
            boolean another = units.contains(loan.lender())
                    && !loan.lender().equals(period.scope().unit());
            require(another, PeriodProblem.UNKNOWN_LENDER, "lender", loan.lender(), i);
        }
        return told();
    }

    List<Refusal> pairs(List<FurtherParts.PairPart> list) {
        Set<FurtherParts.PairPart> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            FurtherParts.PairPart pair = list.get(i);
            require(seen.add(pair), PeriodProblem.NAMED_TWICE, "entry", pair.first() + " " + pair.second(), i);
            ofStaff(pair.first(), i);
            ofStaff(pair.second(), i);
            require(!pair.first().equals(pair.second()), PeriodProblem.PAIRED_WITH_ONESELF, "person", pair.first(), i);
            known(pair.shift(), i);
        }
        return told();
    }

    /// Of each person one entry a day, at most so many days before the first one. Shifts may be those of other
    /// times.
    List<Refusal> history(List<FurtherParts.HistoryPart> list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            FurtherParts.HistoryPart day = list.get(i);
            String key = day.person() + " " + day.date();
            require(seen.add(key), PeriodProblem.NAMED_TWICE, "entry", key, i);
            ofStaff(day.person(), i);
            boolean before = day.date().isBefore(period.start())
                    && !day.date().isBefore(period.start().minusDays(LONGEST_PAST));
            require(before, PeriodProblem.NOT_BEFORE_THE_PERIOD, "date", day.date(), i);
        }
        return told();
    }

    List<Refusal> totals(List<FurtherParts.TotalPart> list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            FurtherParts.TotalPart total = list.get(i);
            String key = total.person() + " " + total.kind();
            require(seen.add(key), PeriodProblem.NAMED_TWICE, "entry", key, i);
            ofStaff(total.person(), i);
        }
        return told();
    }

    List<Refusal> wishBudgets(List<FurtherParts.WishBudgetPart> list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            require(
                    seen.add(list.get(i).person()),
                    PeriodProblem.NAMED_TWICE,
                    "entry",
                    list.get(i).person(),
                    i);
            ofStaff(list.get(i).person(), i);
        }
        return told();
    }

    private void known(@Nullable String shift, int index) {
        if (shift != null) {
            require(shifts.contains(shift), PeriodProblem.UNKNOWN_SHIFT, "shift", shift, index);
        }
    }

    private void ofStaff(String person, int index) {
        require(staff.contains(person), PeriodProblem.NOT_OF_THE_STAFF, "person", person, index);
    }

    private void require(boolean holds, PeriodProblem otherwise, String name, Object value, int index) {
        if (!holds) {
            found.add(Refusal.of(otherwise).with(name, value.toString()).at("/items/" + index));
        }
    }

    private List<Refusal> told() {
        return found.stream().limit(MOST).toList();
    }
}
