package org.campusfrontline.volunteer.team.taskforce;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;

/// Lets a team sign up: by an organiser of its unit, once it has a leader and somebody to lead. Of an application it is
/// the approval.
@UseCase
class ActivateTeam {

    private static final int LEAST = 2;
    private final TeamStore store;
    private final TeamAccess access;
    private final TeamViews views;
    private final TeamLog log;
    private final Rolls rolls;
    private final Clock clock;

    ActivateTeam(TeamStore store, TeamAccess access, TeamViews views, TeamLog log, Rolls rolls, Clock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.log = log;
        this.rolls = rolls;
        this.clock = clock;
    }

    public Outcome<TeamView> activate(UUID id, long version) {
        return access.hold(id, version, TeamAccess.Reached::organiser, Step.ACTIVATE)
                .then(held -> write(held.team()));
    }

    private Outcome<TeamView> write(Team team) {
        List<Enlistment> agreed =
                rolls.of(team.id()).stream().filter(Enlistment::agreed).toList();
        boolean led = agreed.stream().anyMatch(one -> one.role() == Role.LEADER);
        if (!led || agreed.size() < LEAST) {
            return Outcome.refused(Refusal.of(TeamProblem.NOT_READY)
                    .with("members", agreed.size())
                    .with("least", LEAST)
                    .with("led", led));
        }
        Team next = team.activated();
        store.update(next);
        rolls.step(next.id(), What.ACTIVATED, null, null, Moments.stored(clock.instant()));
        log.record(next, "activated", Map.of("members", agreed.size()));
        return Outcome.done(views.of(next));
    }
}
