package org.campusfrontline.volunteer.team.branch;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.branch.Branch.EndReason;
import org.campusfrontline.volunteer.team.roll.EnlistmentLog;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;

/// Ends a temporary branch: by the superior organisation, or by itself. Secretary and attached people are told.
@UseCase
class EndBranch {

    private final BranchStore store;
    private final BranchAccess access;
    private final BranchViews views;
    private final Rolls rolls;
    private final EnlistmentLog told;
    private final Audit audit;
    private final Clock clock;

    EndBranch(
            BranchStore store,
            BranchAccess access,
            BranchViews views,
            Rolls rolls,
            EnlistmentLog told,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.rolls = rolls;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<BranchView> end(UUID id, long version) {
        return access.hold(id, BranchAccess.Reached::superior)
                .then(held -> held.branch().version() == version
                        ? Outcome.done(views.of(write(held.branch(), EndReason.SUPERIOR)))
                        : Outcome.refused(CommonProblem.PRECONDITION_FAILED));
    }

    /// Writes down that it is over; false where somebody else did, or it is not.
    public Outcome<Boolean> endByItself(UUID id) {
        Optional<Branch> held = store.lock(id).filter(branch -> branch.endedAt() == null);
        Optional<EndReason> why = store.overBecause(id, Moments.stored(clock.instant()));
        if (held.isEmpty() || why.isEmpty()) {
            return Outcome.done(false);
        }
        write(held.get(), why.get());
        return Outcome.done(true);
    }

    private Branch write(Branch before, EndReason reason) {
        Instant now = Moments.stored(clock.instant());
        Instant at = reason == EndReason.TERM ? before.term().end() : now;
        Branch next = before.ended(reason, at);
        store.update(next);
        rolls.step(next.id(), What.ENDED, null, null, now);
        EnlistmentLog.EndReason why = EnlistmentLog.EndReason.valueOf(reason.name());
        rolls.over(next.matter(), why, now);
        told.tellEnded(next.matter(), next.secretary(), ApproveBranch.SECRETARY, why, now, next.version());
        audit.record(new AuditEntry(
                "temporary-branch.ended",
                "temporary-branch",
                next.id().toString(),
                next.superior(),
                Map.of("reason", reason)));
        return next;
    }
}
