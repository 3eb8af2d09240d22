package org.campusfrontline.roster.leave;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.leave.rule.LeaveProblem;

/// Leave lies between its person and the planners of the unit; nobody decides their own.
@Singleton
class LeaveAccess {

    private static final Set<String> PLANNERS = Set.of(Role.ROSTER_PLANNER);
    private final Caller caller;
    private final CampusTime time;
    private final Clock clock;

    LeaveAccess(Caller caller, CampusTime time, Clock clock) {
        this.caller = caller;
        this.time = time;
        this.clock = clock;
    }

    String person() {
        return caller.person();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), time.zone());
    }

    boolean owns(Leave leave) {
        return leave.person().equals(caller.person());
    }

    boolean plans(Leave.Unit unit) {
        return caller.refusalUnless(PLANNERS, unit.tree(), unit.code()).isEmpty();
    }

    /// For whoever plans the unit.
    Optional<Refusal> refusalToDecide(Leave leave) {
        return caller.refusalUnless(PLANNERS, leave.unit().tree(), leave.unit().code())
                .or(() -> owns(leave) ? Optional.of(Refusal.of(LeaveProblem.OWN_REQUEST)) : Optional.empty())
                .or(leave.state()::refusalToDecide)
                .or(() -> leave.days().refusalWhenOver(today()));
    }

    /// The same, and no published duty begins on its days.
    Optional<Refusal> refusalToGrant(Leave leave, List<LocalDate> dutyDays) {
        return refusalToDecide(leave)
                .or(() -> dutyDays.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(LeaveProblem.ON_DUTY)
                                .with("person", leave.person())
                                .with(
                                        "dates",
                                        dutyDays.stream()
                                                .map(LocalDate::toString)
                                                .toList())));
    }

    /// For its own person.
    Optional<Refusal> refusalToWithdraw(Leave leave) {
        return leave.state().refusalToWithdraw().or(() -> leave.days().refusalWhenOver(today()));
    }
}
