package org.campusfrontline.volunteer.team.branch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.EnlistmentLog;
import org.campusfrontline.volunteer.team.roll.KnownPeople;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;

/// The superior organisation names another secretary; both are told.
@UseCase
class NameSecretary {

    private final BranchStore store;
    private final BranchAccess access;
    private final BranchViews views;
    private final KnownPeople people;
    private final Rolls rolls;
    private final EnlistmentLog told;
    private final Audit audit;
    private final Clock clock;

    NameSecretary(
            BranchStore store,
            BranchAccess access,
            BranchViews views,
            KnownPeople people,
            Rolls rolls,
            EnlistmentLog told,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.people = people;
        this.rolls = rolls;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<BranchView> name(UUID id, long version, String secretary) {
        return access.hold(id, BranchAccess.Reached::superior).then(held -> {
            if (held.branch().version() != version) {
                return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
            }
            List<Refusal> refusals = people.refusals(List.of(secretary), i -> "/secretary");
            return refusals.isEmpty() ? Outcome.done(write(held.branch(), secretary)) : Outcome.refused(refusals);
        });
    }

    private BranchView write(Branch before, String secretary) {
        Instant now = Moments.stored(clock.instant());
        Branch next = before.under(secretary);
        store.update(next);
        rolls.step(next.id(), What.LEADER_NAMED, secretary, null, now);
        if (!before.secretary().equals(secretary)) {
            told.tellEnded(
                    next.matter(),
                    before.secretary(),
                    ApproveBranch.SECRETARY,
                    EnlistmentLog.EndReason.REMOVED,
                    now,
                    next.version());
            told.tellAsked(next.matter(), secretary, ApproveBranch.SECRETARY, now, next.version());
        }
        audit.record(new AuditEntry(
                "temporary-branch.secretary-named",
                "temporary-branch",
                next.id().toString(),
                next.superior(),
                Map.of("secretary", secretary)));
        return views.of(next);
    }
}
