package org.campusfrontline.volunteer.hours.closing;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.hours.calendar.Months;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;

/// Who may close a month, and when: organisers that of their unit, an operator on a tree's root that of all.
@Singleton
class MonthAccess {

    private static final Set<String> READERS = Set.of(Role.ORGANISER, Role.AUDITOR);
    private final Months months;
    private final Caller caller;

    MonthAccess(Months months, Caller caller) {
        this.months = months;
        this.caller = caller;
    }

    Optional<Refusal> refusalToRead(String tree, String unit) {
        return caller.refusalUnless(READERS, tree, unit);
    }

    Optional<Refusal> refusalToClose(YearMonth month, String tree, String unit) {
        return caller.refusalUnless(Set.of(Role.ORGANISER), tree, unit).or(() -> refusalUnlessOver(month));
    }

    Optional<Refusal> refusalToCloseAll(YearMonth month) {
        boolean operator = caller.grants().stream()
                .anyMatch(grant ->
                        grant.role().equals(Role.OPERATOR) && grant.node().equals(grant.tree()));
        return operator ? refusalUnlessOver(month) : Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
    }

    private Optional<Refusal> refusalUnlessOver(YearMonth month) {
        return month.isBefore(months.present())
                ? Optional.empty()
                : Optional.of(Refusal.of(HoursProblem.MONTH_NOT_OVER).with("month", month));
    }
}
