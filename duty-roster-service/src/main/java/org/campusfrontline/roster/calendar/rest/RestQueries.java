package org.campusfrontline.roster.calendar.rest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.CampusTime;
import org.jspecify.annotations.Nullable;

/// Reads debts and days off: one's own, and those from units that the caller plans or watches over.
@Singleton
class RestQueries {

    private static final Set<String> READERS = Set.of(Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR);
    private final RestDebtStore debts;
    private final RestGrantStore grants;
    private final Caller caller;
    private final Actions actions;
    private final CampusTime time;
    private final Clock clock;

    RestQueries(
            RestDebtStore debts, RestGrantStore grants, Caller caller, Actions actions, CampusTime time, Clock clock) {
        this.debts = debts;
        this.grants = grants;
        this.caller = caller;
        this.actions = actions;
        this.time = time;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), time.zone());
    }

    Page<RestDebtView> debts(String person, RestDebt.@Nullable State state, @Nullable String cursor, int limit) {
        LocalDate today = today();
        List<RestDebtView> all = debts.ofPerson(person).stream()
                .filter(debt -> sees(person, debt.unit()))
                .map(debt -> RestDebtView.of(debt, today))
                .filter(view -> state == null || view.state() == state)
                .toList();
        return Page.within(all, cursor, limit, RestDebtView::id);
    }

    /// Empty where the caller may not see the unit.
    Optional<Page<RestDebtView>> debtsOfUnit(RestDebt.Unit unit, Optional<Cursor> cursor, int limit) {
        if (!sees("", unit)) {
            return Optional.empty();
        }
        LocalDate today = today();
        List<RestDebtView> rows = debts.ofUnit(unit, cursor.map(Cursor::id), limit + 1).stream()
                .map(debt -> RestDebtView.of(debt, today))
                .toList();
        return Optional.of(Page.of(rows, limit, last -> Cursor.at(last.id())));
    }

    Page<RestGrantView> grants(String person, @Nullable String cursor, int limit) {
        List<RestGrantView> all = grants.ofPerson(person).stream()
                .filter(grant -> sees(person, grant.unit()))
                .map(this::view)
                .toList();
        return Page.within(all, cursor, limit, RestGrantView::id);
    }

    Optional<RestGrantView> grant(UUID id) {
        return grants.find(id)
                .filter(grant -> sees(grant.person(), grant.unit()))
                .map(this::view);
    }

    Optional<Refusal> refusalToGrant(RestDebt.Unit unit) {
        return caller.refusalUnless(Set.of(Role.ROSTER_PLANNER), unit.tree(), unit.code());
    }

    Optional<Refusal> refusalToWithdraw(RestGrant grant) {
        return refusalToGrant(grant.unit())
                .or(() -> grant.withdrawal() == null
                        ? Optional.empty()
                        : Optional.of(Refusal.of(RestProblem.WITHDRAWN).with("legalActions", List.of())));
    }

    RestGrantView view(RestGrant grant) {
        RestGrant.Withdrawal withdrawal = grant.withdrawal();
        return new RestGrantView(
                grant.id(),
                grant.person(),
                grant.unit().tree(),
                grant.unit().code(),
                grant.day(),
                grant.minutes(),
                grant.free(),
                grant.reason(),
                grant.by(),
                grant.at(),
                withdrawal == null ? null : withdrawal.by(),
                withdrawal == null ? null : withdrawal.at(),
                withdrawal == null ? null : withdrawal.reason(),
                grant.version(),
                List.of(actions.of("withdraw", refusalToWithdraw(grant))));
    }

    private boolean sees(String person, RestDebt.Unit unit) {
        return caller.person().equals(person)
                || caller.refusalUnless(READERS, unit.tree(), unit.code()).isEmpty();
    }
}
