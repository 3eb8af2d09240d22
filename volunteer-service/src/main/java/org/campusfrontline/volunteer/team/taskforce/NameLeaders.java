package org.campusfrontline.volunteer.team.taskforce;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.Enlistment.State;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;
import org.campusfrontline.volunteer.team.taskforce.TeamRequests.TeamLeaders;

/// Names who leads a team and who stands in, out of those who are in it.
@UseCase
class NameLeaders {

    private final TeamStore store;
    private final TeamAccess access;
    private final TeamViews views;
    private final TeamLog log;
    private final Rolls rolls;
    private final Clock clock;

    NameLeaders(TeamStore store, TeamAccess access, TeamViews views, TeamLog log, Rolls rolls, Clock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.log = log;
        this.rolls = rolls;
        this.clock = clock;
    }

    public Outcome<TeamView> name(UUID id, long version, TeamLeaders leaders) {
        return access.hold(id, version, TeamAccess.Reached::runs, Step.CHANGE).then(held -> name(held.team(), leaders));
    }

    private Outcome<TeamView> name(Team team, TeamLeaders leaders) {
        List<Enlistment> roll = rolls.of(team.id());
        List<Refusal> refusals = refusals(roll, leaders);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = Moments.stored(clock.instant());
        List<Enlistment> next = new ArrayList<>();
        for (Enlistment one : roll) {
            Role role = role(one.person(), leaders);
            if (one.state() != State.LEFT && one.role() != role) {
                next.add(one.as(role));
                step(team.id(), one.person(), role, now);
            }
        }
        rolls.rename(team.matter(), next, now);
        Team written = team.changed(team.plan());
        store.update(written);
        log.record(written, "leaders-named", Map.of("leader", leaders.leader(), "version", written.version()));
        return Outcome.done(views.of(written));
    }

    /// Who was asked to lead and is passed over stays asked, as a member.
    private static Role role(String person, TeamLeaders leaders) {
        if (person.equals(leaders.leader())) {
            return Role.LEADER;
        }
        return person.equals(leaders.deputy()) ? Role.DEPUTY : Role.MEMBER;
    }

    private void step(UUID team, String person, Role role, Instant now) {
        switch (role) {
            case LEADER -> rolls.step(team, What.LEADER_NAMED, person, role, now);
            case DEPUTY -> rolls.step(team, What.DEPUTY_NAMED, person, role, now);
            case MEMBER, ATTACHED -> {}
        }
    }

    private static List<Refusal> refusals(List<Enlistment> roll, TeamLeaders leaders) {
        List<Refusal> refusals = new ArrayList<>();
        if (!isIn(roll, leaders.leader())) {
            refusals.add(Refusal.of(TeamProblem.NOT_A_MEMBER)
                    .with("person", leaders.leader())
                    .at("/leader"));
        }
        String deputy = leaders.deputy();
        if (deputy != null && !isIn(roll, deputy)) {
            refusals.add(
                    Refusal.of(TeamProblem.NOT_A_MEMBER).with("person", deputy).at("/deputy"));
        }
        if (deputy != null && leaders.leader().equals(deputy)) {
            refusals.add(
                    Refusal.of(TeamProblem.NAMED_TWICE).with("person", deputy).at("/deputy"));
        }
        return refusals;
    }

    private static boolean isIn(List<Enlistment> roll, String person) {
        return roll.stream().anyMatch(one -> one.agreed() && one.person().equals(person));
    }
}
