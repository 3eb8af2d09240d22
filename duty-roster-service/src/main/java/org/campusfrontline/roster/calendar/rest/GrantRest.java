package org.campusfrontline.roster.calendar.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.calendar.CampusCalendar;
import org.campusfrontline.roster.calendar.rest.RestRequests.NewRestGrant;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.DutyStore;

/// A planner gives a day off for work on rest days: on a working day without a duty, for no more than is owed.
@UseCase
class GrantRest {

    private final RestDebtStore debts;
    private final RestGrantStore grants;
    private final RestBooks books;
    private final RestQueries queries;
    private final CampusCalendar calendar;
    private final Directory directory;
    private final DutyStore duties;
    private final NameGuard guard;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    GrantRest(
            RestDebtStore debts,
            RestGrantStore grants,
            RestBooks books,
            RestQueries queries,
            CampusCalendar calendar,
            Directory directory,
            DutyStore duties,
            NameGuard guard,
            Caller caller,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.debts = debts;
        this.grants = grants;
        this.books = books;
        this.queries = queries;
        this.calendar = calendar;
        this.directory = directory;
        this.duties = duties;
        this.guard = guard;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<RestGrantView> grant(String person, NewRestGrant wanted) {
        RestDebt.Unit unit = new RestDebt.Unit(wanted.tree(), wanted.unit());
        Optional<Refusal> refusal = queries.refusalToGrant(unit);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        duties.lockPeople(List.of(person));
        refusal = unfit(person, unit, wanted).or(() -> guard.refusal("/reason", wanted.reason()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant now = Moments.stored(clock.instant());
        RestGrant grant = new RestGrant(
                ids.next(),
                person,
                unit,
                wanted.date(),
                wanted.minutes(),
                0,
                wanted.reason(),
                caller.person(),
                now,
                null,
                1);
        grants.add(grant);
        books.balance(person, now);
        audit.record(new AuditEntry(
                "rest.granted",
                "rest-grant",
                grant.id().toString(),
                unit.code(),
                Map.of("person", person, "date", grant.day().toString(), "minutes", grant.minutes())));
        return Outcome.done(queries.grant(grant.id()).orElseThrow());
    }

    private Optional<Refusal> unfit(String person, RestDebt.Unit unit, NewRestGrant wanted) {
        LocalDate date = wanted.date();
        if (directory.names(List.of(person)).isEmpty()) {
            return Optional.of(Refusal.of(RestProblem.UNKNOWN_PERSON).with("person", person));
        }
        if (calendar.classOf(unit.tree(), unit.code(), date).isOff()) {
            return Optional.of(refusal(RestProblem.A_DAY_OFF_ANYWAY, date));
        }
        if (duties.worksOn(person, date)) {
            return Optional.of(refusal(RestProblem.ON_DUTY, date));
        }
        if (grants.ofPerson(person).stream()
                .anyMatch(grant -> grant.withdrawal() == null && grant.day().equals(date))) {
            return Optional.of(refusal(RestProblem.GRANTED_ALREADY, date));
        }
        int owed = debts.ofPerson(person).stream()
                .filter(debt -> debt.unit().equals(unit))
                .filter(debt -> debt.deadline() != null && !debt.deadline().isBefore(date))
                .mapToInt(RestDebt::open)
                .sum();
        return wanted.minutes() <= owed
                ? Optional.empty()
                : Optional.of(refusal(RestProblem.MORE_THAN_IS_OWED, date).with("owed", owed));
    }

    private static Refusal refusal(RestProblem problem, LocalDate date) {
        return Refusal.of(problem).with("date", date.toString()).at("/date");
    }
}
