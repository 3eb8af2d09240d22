package org.campusfrontline.roster.leave;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.leave.rule.LeaveState;
import org.campusfrontline.roster.plan.FreedDays;

/// Somebody takes leave back that they asked for or have; they can be planned again on what is left of its days.
@UseCase
class WithdrawLeave {

    private final LeaveStore leaves;
    private final LeaveAccess access;
    private final LeaveQueries queries;
    private final FreedDays freed;
    private final DutyStore duties;
    private final LeaveLog log;

    WithdrawLeave(
            LeaveStore leaves,
            LeaveAccess access,
            LeaveQueries queries,
            FreedDays freed,
            DutyStore duties,
            LeaveLog log) {
        this.leaves = leaves;
        this.access = access;
        this.queries = queries;
        this.freed = freed;
        this.duties = duties;
        this.log = log;
    }

    public Outcome<LeaveView> withdraw(UUID id, long expectedVersion) {
        Optional<Leave> found = leaves.find(id).filter(access::owns);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Leave leave = found.get();
        Optional<Refusal> refusal = access.refusalToWithdraw(leave);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<UUID> touched = leave.state() == LeaveState.GRANTED
                ? freed.hold(
                        List.of(leave.person()),
                        leave.days().first(),
                        leave.days().last())
                : List.of();
        duties.lockPeople(List.of(leave.person()));
        if (!leaves.withdraw(id, expectedVersion)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        freed.forget(touched);
        log.withdrawn(leave);
        return Outcome.done(queries.own(leaves.find(id).orElseThrow()));
    }
}
