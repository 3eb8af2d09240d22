package org.campusfrontline.volunteer.team.taskforce;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.Enlistment.State;
import org.campusfrontline.volunteer.team.roll.KnownPeople;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;

/// Asks people into a team. Who was asked before, whatever the answer, is not asked again, and nobody is told so.
@UseCase
class InvitePeople {

    private static final int MOST = 200;
    private final TeamAccess access;
    private final TeamViews views;
    private final TeamLog log;
    private final Rolls rolls;
    private final KnownPeople people;
    private final Clock clock;

    InvitePeople(TeamAccess access, TeamViews views, TeamLog log, Rolls rolls, KnownPeople people, Clock clock) {
        this.access = access;
        this.views = views;
        this.log = log;
        this.rolls = rolls;
        this.people = people;
        this.clock = clock;
    }

    public Outcome<TeamView> invite(UUID id, List<String> wanted) {
        return access.hold(id, TeamAccess.Reached::runs, Step.INVITE).then(held -> invite(held.team(), wanted));
    }

    private Outcome<TeamView> invite(Team team, List<String> wanted) {
        List<Refusal> refusals = people.refusals(wanted, i -> "/people/" + i);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        long known = rolls.of(team.id()).stream()
                .filter(one -> one.state() != State.LEFT && !wanted.contains(one.person()))
                .count();
        if (known + wanted.size() > MOST) {
            return Outcome.refused(Refusal.of(TeamProblem.TOO_MANY).with("most", MOST));
        }
        rolls.ask(
                team.matter(),
                wanted.stream()
                        .map(person -> new Rolls.Wanted(person, Role.MEMBER))
                        .toList(),
                Moments.stored(clock.instant()));
        log.record(team, "invited-to", Map.of("people", wanted));
        return Outcome.done(views.of(team));
    }
}
