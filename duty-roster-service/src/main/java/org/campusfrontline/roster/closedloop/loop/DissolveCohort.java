package org.campusfrontline.roster.closedloop.loop;

import java.time.Clock;
import java.time.LocalDate;
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
import org.campusfrontline.roster.closedloop.rule.LoopProblem;

/// A planner dissolves a cohort that is through; its people can be of another one.
@UseCase
class DissolveCohort {

    private final LoopAccess access;
    private final CohortStore cohorts;
    private final Audit audit;
    private final Clock clock;

    DissolveCohort(LoopAccess access, CohortStore cohorts, Audit audit, Clock clock) {
        this.access = access;
        this.cohorts = cohorts;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<Cohort> dissolve(UUID id, long expected) {
        Optional<ClosedLoop> loop = cohorts.find(id).map(Cohort::loop).flatMap(access::lockPlanned);
        if (loop.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<LocalDate> busy = cohorts.busyUntil(id, access.today());
        if (busy.isPresent()) {
            return Outcome.refused(Refusal.of(LoopProblem.COHORT_BUSY)
                    .with("cohort", cohorts.find(id).orElseThrow().name())
                    .with("until", busy.get().toString()));
        }
        if (!cohorts.dissolve(id, expected, Moments.stored(clock.instant()))) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "loop-cohort.dissolved",
                "loop-cohort",
                id.toString(),
                loop.get().scope().unit(),
                Map.of()));
        return Outcome.done(cohorts.find(id).orElseThrow());
    }
}
