package org.campusfrontline.volunteer.team.taskforce;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.Enlistment.State;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;

/// Takes somebody out of a team: the person leaves, or those who run it part with the person. Seats that the person
/// has stay the person's. Who leads hands over first.
@UseCase
class EndMembership {

    private final TeamAccess access;
    private final TeamViews views;
    private final TeamLog log;
    private final Rolls rolls;
    private final Caller caller;
    private final Clock clock;

    EndMembership(TeamAccess access, TeamViews views, TeamLog log, Rolls rolls, Caller caller, Clock clock) {
        this.access = access;
        this.views = views;
        this.log = log;
        this.rolls = rolls;
        this.caller = caller;
        this.clock = clock;
    }

    /// Taking out who is not in it changes nothing.
    public Outcome<TeamView> end(UUID id, String person) {
        boolean own = caller.person().equals(person);
        return access.hold(id, held -> own || held.runs(), Step.LEAVE).then(held -> end(held.team(), person));
    }

    private Outcome<TeamView> end(Team team, String person) {
        Optional<Enlistment> found = rolls.find(team.id(), person).filter(one -> one.state() != State.LEFT);
        if (found.isEmpty()) {
            return Outcome.done(views.of(team));
        }
        if (found.get().agreed() && found.get().role() == Role.LEADER) {
            return Outcome.refused(TeamProblem.LEADER_STAYS);
        }
        rolls.end(team.matter(), found.get(), Moments.stored(clock.instant()));
        if (found.get().agreed()) {
            log.record(team, "left", Map.of("person", person));
        }
        return Outcome.done(views.of(team));
    }
}
