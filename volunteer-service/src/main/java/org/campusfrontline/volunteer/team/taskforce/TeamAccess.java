package org.campusfrontline.volunteer.team.taskforce;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.Enlistment.State;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;
import org.jspecify.annotations.Nullable;

/// How each change of a team begins: its row is held, by someone who may, in a state that allows it. For who is neither
/// in it, asked, nor organiser of its unit it does not exist.
@Singleton
public class TeamAccess {

    private final TeamStore store;
    private final Rolls rolls;
    private final Caller caller;

    TeamAccess(TeamStore store, Rolls rolls, Caller caller) {
        this.store = store;
        this.rolls = rolls;
        this.caller = caller;
    }

    /// A team, and what the caller is to it.
    public record Reached(
            Team team, boolean organiser, @Nullable Enlistment own) {

        boolean visible() {
            return organiser || (own != null && own.state() != State.LEFT);
        }

        /// Who agreed to be in it, or runs its unit.
        public boolean inside() {
            return organiser || (own != null && own.agreed());
        }

        /// Leader and deputy.
        public boolean leads() {
            return own != null && own.leads();
        }

        public boolean runs() {
            return organiser || leads();
        }
    }

    public Optional<Reached> toSee(UUID id) {
        return store.find(id).map(this::reached).filter(Reached::visible);
    }

    /// As it is now, held until the transaction ends.
    public Outcome<Reached> hold(UUID id, Predicate<Reached> may, Step step) {
        Optional<Reached> seen = toSee(id);
        if (seen.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Reached held = reached(store.lock(id).orElseThrow());
        if (!may.test(held)) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        Optional<Refusal> refusal = held.team().state().refusalOf(step);
        return refusal.<Outcome<Reached>>map(Outcome::refused).orElseGet(() -> Outcome.done(held));
    }

    /// The same only in the version that the client knows.
    Outcome<Reached> hold(UUID id, long version, Predicate<Reached> may, Step step) {
        return hold(id, may, step)
                .then(held -> held.team().version() == version
                        ? Outcome.done(held)
                        : Outcome.refused(CommonProblem.PRECONDITION_FAILED));
    }

    boolean organises(String tree, String unit) {
        return caller.holds(Role.ORGANISER, tree, unit);
    }

    Reached reached(Team team) {
        return new Reached(
                team,
                organises(team.tree(), team.unit()),
                rolls.find(team.id(), caller.person()).orElse(null));
    }
}
