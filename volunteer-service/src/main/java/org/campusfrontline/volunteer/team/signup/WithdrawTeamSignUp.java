package org.campusfrontline.volunteer.team.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.signup.CancelReason;
import org.campusfrontline.volunteer.recruitment.signup.Held;
import org.campusfrontline.volunteer.recruitment.signup.SignUpSteps;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamState;
import org.campusfrontline.volunteer.team.taskforce.Team;
import org.campusfrontline.volunteer.team.taskforce.TeamAccess;
import org.campusfrontline.volunteer.team.taskforce.TeamLog;

/// Takes a team's sign-up back whole: every one of its sign-ups that its person could still cancel. Those who left the
/// team keep theirs. All people are held before the first seat is given back.
@UseCase
class WithdrawTeamSignUp {

    private final TeamAccess access;
    private final TeamLog log;
    private final Rolls rolls;
    private final TeamSignUpStore store;
    private final TeamSignUpViews views;
    private final SignUpSteps steps;
    private final Clock clock;

    WithdrawTeamSignUp(
            TeamAccess access,
            TeamLog log,
            Rolls rolls,
            TeamSignUpStore store,
            TeamSignUpViews views,
            SignUpSteps steps,
            Clock clock) {
        this.access = access;
        this.log = log;
        this.rolls = rolls;
        this.store = store;
        this.views = views;
        this.steps = steps;
        this.clock = clock;
    }

    /// Taking back what was taken back changes nothing.
    public Outcome<TeamSignUpView> withdraw(UUID id) {
        Optional<TeamSignUp> seen = store.find(id);
        if (seen.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return access.hold(seen.get().team(), TeamAccess.Reached::leads, TeamState.Step.SIGN_UP)
                .map(held -> withdraw(held.team(), store.find(id).orElseThrow()));
    }

    private TeamSignUpView withdraw(Team team, TeamSignUp before) {
        if (before.withdrawnAt() != null) {
            return views.of(before, true);
        }
        Set<String> members = rolls.of(team.id()).stream()
                .filter(Enlistment::agreed)
                .map(Enlistment::person)
                .collect(Collectors.toSet());
        List<Held> open = steps.holdAll(before.signUps()).stream()
                .filter(held -> members.contains(held.person())
                        && steps.refusalToCancel(held).isEmpty())
                .toList();
        steps.takeAll(open, Step.CANCEL, CancelReason.BY_TEAM);
        Instant now = Moments.stored(clock.instant());
        TeamSignUp next = before.withdrawn(now);
        store.withdraw(next);
        rolls.step(team.id(), What.WITHDRAWN, null, null, now);
        log.record(team, "sign-up-withdrawn", Map.of("teamSignUp", next.id(), "members", open.size()));
        return views.of(next, true);
    }
}
