package org.campusfrontline.roster.callout.calling;

import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.callout.register.CallOut;
import org.campusfrontline.roster.callout.register.CallOutStore;
import org.campusfrontline.roster.callout.rule.CallOutProblem;
import org.campusfrontline.roster.callout.rule.CallOutState;
import org.campusfrontline.roster.callout.wave.OpenSeats;
import org.campusfrontline.roster.callout.wave.ShiftTimes;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.RosterState;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.planning.DutyWord;
import org.campusfrontline.roster.repair.AbsenceNoted;

/// A planner has people called for open seats of a shift that has not begun. The first wave goes out with the next
/// sweep.
@UseCase
class OpenCallOut {

    private final StoredRosters rosters;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final CallOutStore calls;
    private final OpenSeats seats;
    private final CampusTime campus;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    OpenCallOut(
            StoredRosters rosters,
            PeriodStore periods,
            PeriodAccess access,
            CallOutStore calls,
            OpenSeats seats,
            CampusTime campus,
            Audit audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.rosters = rosters;
        this.periods = periods;
        this.access = access;
        this.calls = calls;
        this.seats = seats;
        this.campus = campus;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<CallOut> open(UUID roster, NewCallOut wanted) {
        rosters.find(roster).ifPresent(stored -> periods.lock(stored.period().id()));
        Optional<StoredRoster> found = rosters.find(roster);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        StoredRoster stored = found.get();
        Optional<Refusal> refusal =
                access.refusalToPlan(stored.period().scope()).or(() -> notInForce(stored));
        Optional<ShiftTimes> times = ShiftTimes.of(stored.period(), wanted.date(), wanted.shift(), campus);
        if (refusal.isEmpty() && times.isEmpty()) {
            refusal = Optional.of(Refusal.of(CallOutProblem.SEAT_MALFORMED)
                    .with("start", stored.period().start().toString())
                    .with("end", stored.period().end().toString()));
        }
        return refusal.or(() -> refusal(stored, wanted, times.orElseThrow()))
                .<Outcome<CallOut>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(add(stored, wanted, times.orElseThrow())));
    }

    private static Optional<Refusal> notInForce(StoredRoster stored) {
        return stored.state() == RosterState.PUBLISHED
                ? Optional.empty()
                : Optional.of(Refusal.of(CallOutProblem.NOT_IN_FORCE)
                        .with("state", stored.state().name())
                        .with("legalActions", List.of()));
    }

    private Optional<Refusal> refusal(StoredRoster stored, NewCallOut wanted, ShiftTimes times) {
        if (!clock.instant().isBefore(times.start())) {
            return Optional.of(Refusal.of(CallOutProblem.BEGUN));
        }
        if (calls.runs(stored.period().id(), wanted.date(), wanted.word())) {
            return Optional.of(Refusal.of(CallOutProblem.RUNS_ALREADY));
        }
        int open = seats.open(stored, wanted.date(), wanted.word());
        return wanted.count() <= open
                ? Optional.empty()
                : Optional.of(Refusal.of(CallOutProblem.NOT_OPEN).with("open", open));
    }

    /// For each seat of somebody who does not come that has not begun and for which nobody is called yet.
    void open(@Observes AbsenceNoted noted) {
        StoredRoster stored = noted.roster();
        periods.lock(stored.period().id());
        List<String> row = stored.plan().getOrDefault(noted.person(), List.of());
        for (int day = 0; day < row.size(); day++) {
            LocalDate date = stored.period().start().plusDays(day);
            boolean falls = !date.isBefore(noted.first()) && !date.isAfter(noted.last());
            String word = row.get(day);
            NewCallOut wanted = new NewCallOut(date, DutyWord.shift(word), DutyWord.post(word), 1, false);
            Optional<ShiftTimes> times = ShiftTimes.of(stored.period(), date, wanted.shift(), campus);
            if (falls
                    && times.isPresent()
                    && refusal(stored, wanted, times.get()).isEmpty()) {
                add(stored, wanted, times.get());
            }
        }
    }

    private CallOut add(StoredRoster stored, NewCallOut wanted, ShiftTimes times) {
        Instant now = Moments.stored(clock.instant());
        CallOut call = new CallOut(
                ids.next(),
                stored.period().id(),
                wanted.date(),
                wanted.word(),
                times.start(),
                times.end(),
                wanted.count(),
                0,
                wanted.urgent(),
                CallOutState.RUNNING,
                0,
                now,
                caller.person(),
                now,
                null,
                1);
        calls.add(call);
        audit.record(new AuditEntry(
                "call-out.opened",
                "call-out",
                call.id().toString(),
                stored.period().scope().unit(),
                Map.of(
                        "date",
                        wanted.date().toString(),
                        "shift",
                        wanted.word(),
                        "count",
                        wanted.count(),
                        "urgent",
                        wanted.urgent())));
        return call;
    }
}
