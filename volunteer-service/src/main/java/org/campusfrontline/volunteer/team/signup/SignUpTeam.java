package org.campusfrontline.volunteer.team.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.signup.GroupSignUp;
import org.campusfrontline.volunteer.recruitment.signup.GroupSignUp.Answer;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;
import org.campusfrontline.volunteer.team.signup.TeamSignUp.Mode;
import org.campusfrontline.volunteer.team.taskforce.Team;
import org.campusfrontline.volunteer.team.taskforce.TeamAccess;
import org.campusfrontline.volunteer.team.taskforce.TeamLog;

/// Signs a team up as one. The order of its locks: team, people by their numbers, counters of the shift.
@UseCase
class SignUpTeam {

    private final TeamAccess access;
    private final TeamLog log;
    private final Rolls rolls;
    private final ShiftQueries shifts;
    private final GroupSignUp group;
    private final TeamSignUpStore store;
    private final TeamSignUpViews views;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    SignUpTeam(
            TeamAccess access,
            TeamLog log,
            Rolls rolls,
            ShiftQueries shifts,
            GroupSignUp group,
            TeamSignUpStore store,
            TeamSignUpViews views,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.log = log;
        this.rolls = rolls;
        this.shifts = shifts;
        this.group = group;
        this.store = store;
        this.views = views;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /// Who of the team, in the order in which they are served.
    record Wish(UUID shift, UUID team, List<String> members, Mode mode) {
        Wish {
            members = List.copyOf(members);
        }
    }

    public Outcome<TeamSignUpView> signUp(Wish wish) {
        Optional<ShiftFacts> shift = shifts.find(wish.shift()).filter(found -> !found.draft());
        if (shift.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return access.hold(wish.team(), TeamAccess.Reached::leads, Step.SIGN_UP)
                .then(held -> signUp(wish, held.team(), shift.get()));
    }

    private Outcome<TeamSignUpView> signUp(Wish wish, Team team, ShiftFacts shift) {
        List<Refusal> refusals = refusals(wish, team, shift);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean whole = wish.mode() == Mode.ALL_OR_NOTHING;
        GroupSignUp.Result result = group.signUp(shift, new GroupSignUp.Wanted(team.id(), wish.members(), whole));
        List<Answer> answers = result.answers();
        List<UUID> made = answers.stream()
                .flatMap(answer -> Optional.ofNullable(answer.made()).stream())
                .map(signUp -> signUp.id())
                .toList();
        return made.isEmpty() ? notSeated(wish, result) : write(wish, team, made, answers);
    }

    private Outcome<TeamSignUpView> write(Wish wish, Team team, List<UUID> made, List<Answer> answers) {
        Instant now = Moments.stored(clock.instant());
        TeamSignUp signUp =
                new TeamSignUp(ids.next(), team.id(), wish.shift(), wish.mode(), caller.person(), now, null, 1, made);
        store.insert(signUp);
        rolls.step(team.id(), What.SIGNED_UP, null, null, now);
        log.record(
                team,
                "signed-up",
                Map.of("teamSignUp", signUp.id(), "shift", wish.shift(), "mode", wish.mode(), "members", made.size()));
        return Outcome.done(views.made(signUp, answers));
    }

    /// Nobody has anything: how many seats there are, and of each member every reason.
    private Outcome<TeamSignUpView> notSeated(Wish wish, GroupSignUp.Result result) {
        List<Answer> answers = result.answers();
        List<Refusal> refusals = new ArrayList<>();
        long refused =
                answers.stream().filter(answer -> !answer.refusals().isEmpty()).count();
        refusals.add(Refusal.of(TeamProblem.NOT_SEATED)
                .with("free", result.free())
                .with("wanted", wish.members().size())
                .with("refused", refused));
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            if (!answer.refusals().isEmpty()) {
                refusals.add(Refusal.of(TeamProblem.MEMBER_REFUSED)
                        .with("person", answer.person())
                        .with("codes", views.codes(answer))
                        .at("/members/" + i));
            }
        }
        return Outcome.refused(refusals);
    }

    private List<Refusal> refusals(Wish wish, Team team, ShiftFacts shift) {
        List<Refusal> refusals = new ArrayList<>();
        if (!team.emergency().equals(shift.emergency())) {
            refusals.add(Refusal.of(TeamProblem.OTHER_EMERGENCY));
        }
        team.plan().term().refusalOfShift(shift.start(), shift.end()).ifPresent(refusals::add);
        if (wish.mode() == Mode.ALL_OR_NOTHING && shift.decides()) {
            refusals.add(Refusal.of(TeamProblem.POST_DECIDES).at("/mode"));
        }
        Set<String> agreed = rolls.of(team.id()).stream()
                .filter(Enlistment::agreed)
                .map(Enlistment::person)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wish.members().size(); i++) {
            String person = Objects.requireNonNull(wish.members().get(i));
            TeamProblem problem = !agreed.contains(person)
                    ? TeamProblem.NOT_A_MEMBER
                    : seen.add(person) ? null : TeamProblem.NAMED_TWICE;
            if (problem != null) {
                refusals.add(Refusal.of(problem).with("person", person).at("/members/" + i));
            }
        }
        return refusals;
    }
}
