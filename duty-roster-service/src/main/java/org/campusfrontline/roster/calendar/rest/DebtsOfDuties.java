package org.campusfrontline.roster.calendar.rest;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.calendar.CampusCalendar;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.campusfrontline.roster.calendar.day.MinutesByDay;
import org.campusfrontline.roster.duty.DutiesReplaced;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A published roster makes debts of the work on days off and reverses those of duties that are no more. The same work
/// in a later version is the same debt, with what was rested for it.
@Singleton
class DebtsOfDuties {

    private static final String DUTY_ON_THE_DAY = "duty on the day";
    private final CampusCalendar calendar;
    private final RestDebtStore debts;
    private final RestGrantStore grants;
    private final RestBooks books;
    private final DutyStore duties;
    private final CampusTime time;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;

    DebtsOfDuties(
            CampusCalendar calendar,
            RestDebtStore debts,
            RestGrantStore grants,
            RestBooks books,
            DutyStore duties,
            CampusTime time,
            Caller caller,
            Audit audit,
            Ids ids) {
        this.calendar = calendar;
        this.debts = debts;
        this.grants = grants;
        this.books = books;
        this.duties = duties;
        this.time = time;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
    }

    void book(@Observes DutiesReplaced replaced) {
        PlanningPeriod period = replaced.period();
        List<RestDebt> before = debts.standing(period.id());
        if (replaced.again() && !before.isEmpty()) {
            return;
        }
        Set<RestDebt.Work> wanted = work(replaced);
        List<RestDebt> reversed =
                before.stream().filter(debt -> !wanted.contains(debt.work())).toList();
        before.forEach(debt -> wanted.remove(debt.work()));
        int months = calendar.restMonths(period.scope().tree(), period.scope().unit());
        List<RestDebt> added =
                wanted.stream().map(work -> debt(period, work, months)).toList();
        Set<String> affected = new TreeSet<>();
        reversed.forEach(debt -> affected.add(debt.person()));
        added.forEach(debt -> affected.add(debt.person()));
        List<RestGrant> givingWay = givingWay(replaced);
        givingWay.forEach(grant -> affected.add(grant.person()));
        duties.lockPeople(List.copyOf(affected));
        Set<String> resting = withdrawn(givingWay, replaced.at());
        debts.reverseAll(reversed, replaced.at());
        debts.addAll(added, replaced.at());
        affected.retainAll(grants.peopleOf(unit(period)));
        affected.addAll(resting);
        affected.forEach(person -> books.balance(person, replaced.at()));
        note(replaced, added.size(), reversed.size(), resting.size());
    }

    private void note(DutiesReplaced replaced, int added, int reversed, int withdrawn) {
        if (added + reversed + withdrawn > 0) {
            audit.record(new AuditEntry(
                    "rest-debts.booked",
                    "planning-period",
                    replaced.period().id().toString(),
                    replaced.period().scope().unit(),
                    Map.of(
                            "roster",
                            replaced.roster().toString(),
                            "added",
                            added,
                            "reversed",
                            reversed,
                            "withdrawnDaysOff",
                            withdrawn)));
        }
    }

    /// What the duties come to on days off, by the campus's midnights.
    private Set<RestDebt.Work> work(DutiesReplaced replaced) {
        PlanningPeriod period = replaced.period();
        NavigableMap<LocalDate, DayClass> classes = calendar.classes(
                period.scope().tree(),
                period.scope().unit(),
                period.start(),
                period.end().plusDays(1));
        Set<RestDebt.Work> work = new LinkedHashSet<>();
        for (Duty duty : replaced.duties()) {
            MinutesByDay.of(duty.start(), duty.end(), time.zone()).forEach((date, minutes) -> {
                DayClass dayClass = classes.getOrDefault(date, DayClass.WORKING_DAY);
                if (dayClass.isOff()) {
                    work.add(new RestDebt.Work(duty.person(), duty.date(), duty.shift(), date, dayClass, minutes));
                }
            });
        }
        return work;
    }

    private RestDebt debt(PlanningPeriod period, RestDebt.Work work, int months) {
        return new RestDebt(
                ids.next(),
                period.id(),
                work.person(),
                unit(period),
                work,
                work.dayClass() == DayClass.REST_DAY ? work.date().plusMonths(months) : null,
                0,
                false);
    }

    private static RestDebt.Unit unit(PlanningPeriod period) {
        return new RestDebt.Unit(period.scope().tree(), period.scope().unit());
    }

    /// Days off on which there is a duty now.
    private List<RestGrant> givingWay(DutiesReplaced replaced) {
        Map<String, Set<LocalDate>> worked = replaced.duties().stream()
                .collect(Collectors.groupingBy(Duty::person, Collectors.mapping(Duty::date, Collectors.toSet())));
        return grants.within(replaced.period().start(), replaced.period().end()).stream()
                .filter(grant -> worked.getOrDefault(grant.person(), Set.of()).contains(grant.day()))
                .toList();
    }

    /// Whose day off had to give way: the rest is owed again and seen to be. One that its planner took back just now is
    /// left as it is.
    private Set<String> withdrawn(List<RestGrant> givingWay, Instant at) {
        RestGrant.Withdrawal withdrawal = new RestGrant.Withdrawal(caller.person(), at, DUTY_ON_THE_DAY);
        return givingWay.stream()
                .filter(grant -> grants.withdraw(grant.id(), grant.version(), withdrawal))
                .map(RestGrant::person)
                .collect(Collectors.toSet());
    }
}
