package org.campusfrontline.volunteer.team.branch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.branch.BranchRequests.NewBranch;
import org.campusfrontline.volunteer.team.roll.EnlistmentLog;
import org.campusfrontline.volunteer.team.roll.KnownPeople;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.campusfrontline.volunteer.team.rule.Term;
import org.campusfrontline.volunteer.team.taskforce.TeamCheck;
import org.jspecify.annotations.Nullable;

/// Approves a temporary branch for the superior organisation, which names its secretary.
@UseCase
class ApproveBranch {

    static final String SECRETARY = "SECRETARY";
    private final BranchStore store;
    private final BranchAccess access;
    private final BranchViews views;
    private final TeamCheck check;
    private final NameGuard guard;
    private final KnownPeople people;
    private final Rolls rolls;
    private final EnlistmentLog told;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    ApproveBranch(
            BranchStore store,
            BranchAccess access,
            BranchViews views,
            TeamCheck check,
            NameGuard guard,
            KnownPeople people,
            Rolls rolls,
            EnlistmentLog told,
            Audit audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.check = check;
        this.guard = guard;
        this.people = people;
        this.rolls = rolls;
        this.told = told;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<BranchView> approve(NewBranch wanted) {
        if (!access.isSuperior(wanted.superior())) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        Instant now = Moments.stored(clock.instant());
        Branch branch = branch(wanted, now);
        List<Refusal> refusals = refusals(wanted, branch, now);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        store.insert(branch);
        rolls.step(branch.id(), What.FORMED, null, null, now);
        told.tellAsked(branch.matter(), branch.secretary(), SECRETARY, now, branch.version());
        audit.record(new AuditEntry(
                "temporary-branch.approved",
                "temporary-branch",
                branch.id().toString(),
                branch.superior(),
                Map.of("documentNumber", branch.documentNumber(), "secretary", branch.secretary())));
        return Outcome.done(views.of(branch));
    }

    private List<Refusal> refusals(NewBranch wanted, Branch branch, Instant now) {
        List<Refusal> refusals = new ArrayList<>(check.ofPlace(branch.emergency(), Branch.TREE, branch.superior()));
        Map.of("/nameZh", branch.nameZh(), "/nameEn", branch.nameEn(), "/task", branch.task(), "/site", branch.site())
                .forEach((pointer, text) -> guard.refusal(pointer, text).ifPresent(refusals::add));
        branch.term().refusal(now, "/to").ifPresent(refusals::add);
        refusals.addAll(people.refusals(List.of(branch.secretary()), i -> "/secretary"));
        team(wanted.team(), branch.emergency()).ifPresent(refusals::add);
        if (store.isUsed(branch.superior(), branch.documentNumber())) {
            refusals.add(Refusal.of(TeamProblem.DOCUMENT_USED)
                    .with("documentNumber", branch.documentNumber())
                    .at("/documentNumber"));
        }
        return refusals;
    }

    private Optional<Refusal> team(@Nullable UUID team, UUID emergency) {
        return team == null || check.isAtWork(team, emergency)
                ? Optional.empty()
                : Optional.of(Refusal.of(TeamProblem.TEAM_UNKNOWN).at("/team"));
    }

    private Branch branch(NewBranch wanted, Instant now) {
        return new Branch(
                ids.next(),
                wanted.emergency(),
                wanted.superior(),
                wanted.nameZh(),
                wanted.nameEn(),
                wanted.task(),
                wanted.site(),
                wanted.team(),
                wanted.documentNumber(),
                caller.person(),
                now,
                wanted.secretary(),
                new Term(Moments.stored(wanted.from()), Moments.stored(wanted.to())),
                null,
                null,
                1);
    }
}
