package org.campusfrontline.volunteer.team.signup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.signup.GroupSignUp.Answer;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.campusfrontline.volunteer.team.rule.ShownToLeader;
import org.campusfrontline.volunteer.team.signup.TeamSignUpView.Member;
import org.campusfrontline.volunteer.team.signup.TeamSignUpView.RefusedMember;
import org.jspecify.annotations.Nullable;

/// Makes views for those who lead the team.
@Singleton
class TeamSignUpViews {

    private final TeamSignUpStore store;
    private final Actions actions;
    private final Caller caller;

    TeamSignUpViews(TeamSignUpStore store, Actions actions, Caller caller) {
        this.store = store;
        this.actions = actions;
        this.caller = caller;
    }

    /// With the places in the line, and with why others have nothing.
    TeamSignUpView made(TeamSignUp signUp, List<Answer> answers) {
        List<Member> members = answers.stream()
                .flatMap(answer -> Optional.ofNullable(answer.made()).stream())
                .map(view -> new Member(view.person(), view.id(), view.state(), view.position()))
                .toList();
        List<RefusedMember> refused = answers.stream()
                .filter(answer -> answer.made() == null)
                .map(answer -> new RefusedMember(answer.person(), codes(answer)))
                .toList();
        return view(signUp, members, refused, true);
    }

    /// As the sign-ups stand now; `leads`: the caller leads the team.
    TeamSignUpView of(TeamSignUp signUp, boolean leads) {
        List<Member> members = store.standings(signUp.id()).stream()
                .map(one -> new Member(one.person(), one.signUp(), SignUpState.valueOf(one.state()), null))
                .toList();
        return view(signUp, members, null, leads);
    }

    List<String> codes(Answer answer) {
        return ShownToLeader.codes(
                answer.refusals().stream().map(refusal -> refusal.code().code()).toList(),
                caller.person().equals(answer.person()));
    }

    private TeamSignUpView view(
            TeamSignUp signUp, List<Member> members, @Nullable List<RefusedMember> refused, boolean leads) {
        return new TeamSignUpView(
                signUp.id(),
                signUp.team(),
                signUp.shift(),
                signUp.mode(),
                signUp.madeBy(),
                signUp.madeAt(),
                signUp.withdrawnAt(),
                members,
                refused,
                signUp.version(),
                actions(leads));
    }

    private List<Action> actions(boolean leads) {
        Optional<Refusal> nobody = leads ? Optional.empty() : Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
        return List.of(actions.of("withdraw", nobody));
    }
}
