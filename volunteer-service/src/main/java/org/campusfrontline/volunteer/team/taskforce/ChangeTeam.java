package org.campusfrontline.volunteer.team.taskforce;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.TeamPlan;

/// Replaces what a team is for; its people stay.
@UseCase
class ChangeTeam {

    private final TeamStore store;
    private final TeamAccess access;
    private final TeamCheck check;
    private final TeamViews views;
    private final TeamLog log;
    private final Rolls rolls;
    private final Clock clock;

    ChangeTeam(
            TeamStore store,
            TeamAccess access,
            TeamCheck check,
            TeamViews views,
            TeamLog log,
            Rolls rolls,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.check = check;
        this.views = views;
        this.log = log;
        this.rolls = rolls;
        this.clock = clock;
    }

    public Outcome<TeamView> change(UUID id, long version, TeamPlan plan) {
        return access.hold(id, version, TeamAccess.Reached::organiser, Step.CHANGE)
                .then(held -> write(held.team(), FormTeam.plan(plan)));
    }

    private Outcome<TeamView> write(Team team, Team.Plan plan) {
        Instant now = Moments.stored(clock.instant());
        List<Refusal> refusals = check.ofPlan(plan, now, "");
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Team next = team.changed(plan);
        store.update(next);
        rolls.step(next.id(), What.CHANGED, null, null, now);
        log.record(next, "changed", Map.of("version", next.version()));
        return Outcome.done(views.of(next));
    }
}
