package org.campusfrontline.volunteer.team.taskforce;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.Enlistment.State;
import org.campusfrontline.volunteer.team.roll.RollView;
import org.campusfrontline.volunteer.team.roll.Rolls;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;
import org.jspecify.annotations.Nullable;

/// Makes views, with what the caller may do.
@Singleton
public class TeamViews {

    private final TeamAccess access;
    private final Rolls rolls;
    private final Actions actions;

    TeamViews(TeamAccess access, Rolls rolls, Actions actions) {
        this.access = access;
        this.rolls = rolls;
        this.actions = actions;
    }

    TeamView of(Team team) {
        return of(access.reached(team));
    }

    TeamView of(TeamAccess.Reached reached) {
        Team team = reached.team();
        Team.Plan plan = team.plan();
        List<Enlistment> roll = rolls.of(team.id());
        return new TeamView(
                team.id(),
                team.emergency(),
                team.tree(),
                team.unit(),
                team.state(),
                plan.nameZh(),
                plan.nameEn(),
                plan.task(),
                plan.site(),
                plan.qualification(),
                plan.term().start(),
                plan.term().end(),
                team.byMembers(),
                in(roll, Role.LEADER),
                in(roll, Role.DEPUTY),
                (int) roll.stream().filter(Enlistment::agreed).count(),
                (int) roll.stream().filter(one -> one.state().looksOpen()).count(),
                team.summary(),
                team.dissolvedAt(),
                own(reached.own()),
                team.version(),
                actions(reached));
    }

    private static @Nullable String in(List<Enlistment> roll, Role role) {
        return roll.stream()
                .filter(one -> one.agreed() && one.role() == role)
                .map(Enlistment::person)
                .findFirst()
                .orElse(null);
    }

    private static RollView.@Nullable Own own(@Nullable Enlistment own) {
        return own == null || own.state() == State.LEFT ? null : new RollView.Own(own.role(), own.state());
    }

    private List<Action> actions(TeamAccess.Reached reached) {
        boolean asked = reached.own() != null && reached.own().state().looksOpen();
        boolean in = reached.own() != null && reached.own().agreed();
        return List.of(
                action("change", reached, reached.organiser(), Step.CHANGE),
                action("activate", reached, reached.organiser(), Step.ACTIVATE),
                action("invite", reached, reached.runs(), Step.INVITE),
                action("name-leaders", reached, reached.runs(), Step.CHANGE),
                action("agree", reached, asked, Step.ANSWER),
                action("decline", reached, asked, Step.ANSWER),
                action("leave", reached, in, Step.LEAVE),
                action("sign-up", reached, reached.leads(), Step.SIGN_UP),
                action("dissolve", reached, reached.runs(), Step.DISSOLVE));
    }

    private Action action(String name, TeamAccess.Reached reached, boolean may, Step step) {
        Optional<Refusal> nobody = may ? Optional.empty() : Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
        return actions.of(name, nobody.or(() -> reached.team().state().refusalOf(step)));
    }
}
