package org.campusfrontline.roster.carefund.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.roster.carefund.source.FundAccess;
import org.campusfrontline.roster.matter.PersonalMatters;

/// Reads visits: a unit's for those who may look at it, one's own.
@Singleton
class VisitQueries {

    private static final UUID FIRST = new UUID(0, 0);
    private final VisitStore visits;
    private final FundAccess access;
    private final Caller caller;
    private final PersonalMatters matters;
    private final Actions actions;

    VisitQueries(VisitStore visits, FundAccess access, Caller caller, PersonalMatters matters, Actions actions) {
        this.visits = visits;
        this.access = access;
        this.caller = caller;
        this.matters = matters;
        this.actions = actions;
    }

    Optional<VisitView> find(UUID id) {
        return visits.find(id)
                .filter(visit -> visit.isOf(caller.person()) || access.sees(visit.tree(), visit.unit()))
                .map(this::view);
    }

    Optional<Page<VisitView>> ofUnit(String tree, String unit, Optional<Cursor> after, int limit) {
        return access.sees(tree, unit)
                ? Optional.of(
                        page(visits.ofUnit(tree, unit, after.map(Cursor::id).orElse(FIRST), limit + 1), limit))
                : Optional.empty();
    }

    Page<VisitView> mine(Optional<Cursor> after, int limit) {
        return page(visits.toPerson(caller.person(), after.map(Cursor::id).orElse(FIRST), limit + 1), limit);
    }

    VisitView view(Visit visit) {
        Optional<Refusal> role = access.refusalToMove(visit.tree(), visit.unit());
        List<Action> next = visit.isOf(caller.person())
                ? List.of(
                        actions.of("agree", visit.state().refusalToAgree()),
                        actions.of("end", visit.state().refusalToEnd()))
                : List.of(
                        actions.of("make", role.or(() -> visit.state().refusalToMake())),
                        actions.of("end", role.or(() -> visit.state().refusalToEnd())));
        return new VisitView(
                visit.id(),
                visit.whom() == Visit.Whom.PERSON ? matters.of(visit.id(), visit.recipient()) : null,
                visit.source(),
                visit.tree(),
                visit.unit(),
                visit.whom(),
                visit.recipient(),
                visit.day(),
                visit.fen(),
                visit.state(),
                visit.version(),
                next);
    }

    private Page<VisitView> page(List<Visit> rows, int limit) {
        return Page.of(rows.stream().map(this::view).toList(), limit, last -> Cursor.at(last.id()));
    }
}
