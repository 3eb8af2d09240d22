package org.campusfrontline.roster.leave;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.leave.rule.LeaveDays;
import org.campusfrontline.roster.leave.rule.LeaveProblem;
import org.campusfrontline.roster.leave.rule.LeaveState;
import org.campusfrontline.roster.period.PeriodStore;

/// Somebody asks a unit of theirs for leave, no day twice.
@UseCase
class RequestLeave {

    private final LeaveStore leaves;
    private final LeaveAccess access;
    private final Directory directory;
    private final PeriodStore periods;
    private final DutyStore duties;
    private final LeaveLog log;
    private final Ids ids;
    private final Clock clock;

    RequestLeave(
            LeaveStore leaves,
            LeaveAccess access,
            Directory directory,
            PeriodStore periods,
            DutyStore duties,
            LeaveLog log,
            Ids ids,
            Clock clock) {
        this.leaves = leaves;
        this.access = access;
        this.directory = directory;
        this.periods = periods;
        this.duties = duties;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<Leave> request(NewLeave wanted) {
        String person = access.person();
        Leave.Unit unit = new Leave.Unit(wanted.tree(), wanted.unit());
        LeaveDays days = new LeaveDays(wanted.from(), wanted.to());
        duties.lockPeople(List.of(person));
        Optional<Refusal> refusal = days.refusalToAsk(access.today())
                .or(() -> strange(person, unit, days))
                .or(() -> asked(person, days));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Leave leave = new Leave(
                ids.next(), person, unit, days, LeaveState.REQUESTED, Moments.stored(clock.instant()), null, 1);
        leaves.add(leave);
        log.requested(leave);
        return Outcome.done(leave);
    }

    /// Those ask who belong to the unit, or stand on the staff of a period of it on these days.
    private Optional<Refusal> strange(String person, Leave.Unit unit, LeaveDays days) {
        boolean theirs = directory.belongs(person, unit.tree(), unit.code())
                || periods.touching(days.first(), days.last()).stream()
                        .filter(period -> period.scope().tree().equals(unit.tree()))
                        .filter(period -> period.scope().unit().equals(unit.code()))
                        .anyMatch(period -> period.has(person));
        return theirs
                ? Optional.empty()
                : Optional.of(Refusal.of(LeaveProblem.NOT_OF_THE_UNIT)
                        .with("unit", unit.code())
                        .at("/unit"));
    }

    private Optional<Refusal> asked(String person, LeaveDays days) {
        return leaves.ahead(person, days.first()).stream()
                .filter(leave -> leave.state().holdsDays() && leave.days().meets(days))
                .findFirst()
                .map(leave -> Refusal.of(LeaveProblem.ASKED_ALREADY)
                        .with("from", leave.days().first().toString())
                        .with("to", leave.days().last().toString())
                        .with("state", leave.state().name()));
    }
}
