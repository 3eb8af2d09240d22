package org.campusfrontline.volunteer.team.branch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.Enlistment.State;
import org.campusfrontline.volunteer.team.roll.KnownPeople;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamProblem;

/// Who is attached to a temporary branch for its task: asked, agreed, gone. It is no admission: nothing about anybody's
/// membership is asked, read or written.
@UseCase
class AttachPeople {

    private static final int MOST = 200;
    private final BranchAccess access;
    private final BranchViews views;
    private final KnownPeople people;
    private final Rolls rolls;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AttachPeople(
            BranchAccess access,
            BranchViews views,
            KnownPeople people,
            Rolls rolls,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.people = people;
        this.rolls = rolls;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<BranchView> ask(UUID id, List<String> wanted) {
        return access.hold(id, BranchAccess.Reached::runs).then(held -> ask(held.branch(), wanted));
    }

    private Outcome<BranchView> ask(Branch branch, List<String> wanted) {
        List<Refusal> refusals = people.refusals(wanted, i -> "/people/" + i);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        long known = rolls.of(branch.id()).stream()
                .filter(one -> one.state() != State.LEFT && !wanted.contains(one.person()))
                .count();
        if (known + wanted.size() > MOST) {
            return Outcome.refused(Refusal.of(TeamProblem.TOO_MANY).with("most", MOST));
        }
        rolls.ask(
                branch.matter(),
                wanted.stream()
                        .map(person -> new Rolls.Wanted(person, Role.ATTACHED))
                        .toList(),
                now());
        audit.record(new AuditEntry(
                "temporary-branch.invited-to",
                "temporary-branch",
                branch.id().toString(),
                branch.superior(),
                Map.of("people", wanted)));
        return Outcome.done(views.of(branch));
    }

    /// By who was asked; to say the same again changes nothing.
    public Outcome<BranchView> answer(UUID id, boolean agrees) {
        return access.hold(id, held -> held.own() != null).then(held -> {
            Enlistment own = Objects.requireNonNull(held.own());
            if (own.agreed() && agrees) {
                return Outcome.done(views.of(held.branch()));
            }
            if (!own.state().looksOpen()) {
                return Outcome.refused(CommonProblem.FORBIDDEN);
            }
            if (agrees) {
                rolls.agree(held.branch().matter(), own, now());
            } else {
                rolls.decline(held.branch().matter(), own, now());
            }
            return Outcome.done(views.of(held.branch()));
        });
    }

    /// By the person, or by those who run the branch.
    public Outcome<BranchView> detach(UUID id, String person) {
        boolean own = caller.person().equals(person);
        return access.hold(id, held -> own || held.runs()).map(held -> {
            Optional<Enlistment> found = rolls.find(id, person).filter(one -> one.state() != State.LEFT);
            found.ifPresent(one -> rolls.end(held.branch().matter(), one, now()));
            return views.of(held.branch());
        });
    }

    private Instant now() {
        return Moments.stored(clock.instant());
    }
}
