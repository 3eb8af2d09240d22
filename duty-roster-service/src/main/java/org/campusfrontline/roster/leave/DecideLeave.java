package org.campusfrontline.roster.leave;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.leave.rule.LeaveState;

/// A planner grants or refuses leave that somebody else asked for; the person is told that there is news.
@UseCase
class DecideLeave {

    private final LeaveStore leaves;
    private final LeaveAccess access;
    private final LeaveQueries queries;
    private final DutyStore duties;
    private final LeaveLog log;
    private final Clock clock;

    DecideLeave(
            LeaveStore leaves, LeaveAccess access, LeaveQueries queries, DutyStore duties, LeaveLog log, Clock clock) {
        this.leaves = leaves;
        this.access = access;
        this.queries = queries;
        this.duties = duties;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<LeaveView> decide(UUID id, long expectedVersion, LeaveState verdict) {
        Optional<Leave> found = leaves.find(id).filter(leave -> access.plans(leave.unit()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Leave leave = found.get();
        // Whoever publishes holds the person too: either the duty is seen here or the leave is seen there.
        duties.lockPeople(List.of(leave.person()));
        Optional<Refusal> refusal = verdict == LeaveState.GRANTED
                ? access.refusalToGrant(leave, queries.dutyDays(leave))
                : access.refusalToDecide(leave);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Leave.Decision decision = new Leave.Decision(access.person(), Moments.stored(clock.instant()));
        if (!leaves.decide(id, expectedVersion, verdict, decision)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        Leave decided = leaves.find(id).orElseThrow();
        log.decided(decided);
        return Outcome.done(queries.planned(decided));
    }
}
