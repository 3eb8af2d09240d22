package org.campusfrontline.volunteer.team.branch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.branch.Branch.EndReason;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.jspecify.annotations.Nullable;

/// Who sees a temporary branch: the superior organisation, its secretary, and who is attached or asked. For anybody
/// else it does not exist, so that nobody reads from it who belongs to the party.
@Singleton
class BranchAccess {

    private final BranchStore store;
    private final Rolls rolls;
    private final Caller caller;
    private final Clock clock;

    BranchAccess(BranchStore store, Rolls rolls, Caller caller, Clock clock) {
        this.store = store;
        this.rolls = rolls;
        this.caller = caller;
        this.clock = clock;
    }

    /// A branch as it stands now, and what the caller is to it. `over`: why it has ended by itself.
    record Reached(
            Branch branch,
            boolean superior,
            boolean secretary,
            @Nullable Enlistment own,
            @Nullable EndReason over) {

        /// Superior organisation and secretary see who is attached.
        boolean runs() {
            return superior || secretary;
        }

        boolean visible() {
            return runs() || (own != null && own.state() != Enlistment.State.LEFT);
        }

        boolean isOver() {
            return branch.endedAt() != null || over != null;
        }
    }

    /// Whoever speaks for the superior organisation: its organisers, and its own secretary.
    boolean isSuperior(String unit) {
        return caller.holds(Role.ORGANISER, Branch.TREE, unit) || caller.holds(Role.SECRETARY, Branch.TREE, unit);
    }

    Optional<Reached> toSee(UUID id) {
        return store.find(id).map(this::reached).filter(Reached::visible);
    }

    /// Held until the transaction ends; refused where it has ended.
    Outcome<Reached> hold(UUID id, Predicate<Reached> may) {
        if (toSee(id).isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Reached held = reached(store.lock(id).orElseThrow());
        if (!may.test(held)) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        return held.isOver() ? Outcome.refused(over(held)) : Outcome.done(held);
    }

    static Refusal over(Reached held) {
        Instant ended = held.branch().endedAt();
        return Refusal.of(TeamProblem.BRANCH_OVER)
                .with("endedAt", ended == null ? held.branch().term().end() : ended);
    }

    Reached reached(Branch branch) {
        Instant now = Moments.stored(clock.instant());
        return new Reached(
                branch,
                isSuperior(branch.superior()),
                caller.person().equals(branch.secretary()),
                rolls.find(branch.id(), caller.person()).orElse(null),
                store.overBecause(branch.id(), now).orElse(null));
    }
}
