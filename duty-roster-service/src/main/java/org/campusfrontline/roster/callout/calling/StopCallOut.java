package org.campusfrontline.roster.callout.calling;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.callout.register.CallOut;
import org.campusfrontline.roster.callout.register.CallOutLog;
import org.campusfrontline.roster.callout.register.CallOutStore;
import org.campusfrontline.roster.callout.rule.CallOutState;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A planner stops a call-out; who took a seat keeps it, and the others are told.
@UseCase
class StopCallOut {

    private final CallOutStore calls;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final CallOutLog log;
    private final Audit audit;
    private final Clock clock;

    StopCallOut(
            CallOutStore calls, PeriodStore periods, PeriodAccess access, CallOutLog log, Audit audit, Clock clock) {
        this.calls = calls;
        this.periods = periods;
        this.access = access;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<CallOut> stop(UUID id) {
        Optional<PlanningPeriod> held = calls.find(id)
                .flatMap(call -> periods.lock(call.period()))
                .filter(period -> access.sees(period.scope()));
        if (held.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        CallOut call = calls.find(id).orElseThrow();
        Optional<Refusal> refusal = access.refusalToPlan(held.get().scope()).or(() -> CallOutViews.refusalToStop(call));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        CallOut stopped = calls.end(call, CallOutState.STOPPED, Moments.stored(clock.instant()));
        log.ended(stopped);
        audit.record(new AuditEntry(
                "call-out.stopped",
                "call-out",
                id.toString(),
                held.get().scope().unit(),
                Map.of()));
        return Outcome.done(stopped);
    }
}
