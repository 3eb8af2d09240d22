package org.campusfrontline.volunteer.team.taskforce;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.EnlistmentLog.EndReason;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;

/// Ends a team with what came of it. Its members keep the seats that they have: each may cancel alone, or the leader
/// withdraws the team's sign-up before.
@UseCase
class DissolveTeam {

    private final TeamStore store;
    private final TeamAccess access;
    private final TeamCheck check;
    private final TeamViews views;
    private final TeamLog log;
    private final Rolls rolls;
    private final Clock clock;

    DissolveTeam(
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

    public Outcome<TeamView> dissolve(UUID id, long version, String summary) {
        return access.hold(id, version, TeamAccess.Reached::runs, Step.DISSOLVE)
                .then(held -> write(held.team(), summary));
    }

    private Outcome<TeamView> write(Team team, String summary) {
        Optional<Refusal> refused = check.ofText("/summary", summary);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        Instant now = Moments.stored(clock.instant());
        Team next = team.dissolved(summary, now);
        store.update(next);
        rolls.step(next.id(), What.DISSOLVED, null, null, now);
        rolls.over(next.matter(), EndReason.DISSOLVED, now);
        log.record(next, "dissolved", Map.of("version", next.version()));
        return Outcome.done(views.of(next));
    }
}
