package org.campusfrontline.volunteer.team.branch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.team.branch.BranchAccess.Reached;
import org.campusfrontline.volunteer.team.roll.Enlistment;
import org.campusfrontline.volunteer.team.roll.RollQueries;
import org.campusfrontline.volunteer.team.roll.RollView;
import org.jspecify.annotations.Nullable;

/// Makes views, with what the caller may do.
@Singleton
class BranchViews {

    private final BranchAccess access;
    private final RollQueries rolls;
    private final Actions actions;
    private final Clock clock;

    BranchViews(BranchAccess access, RollQueries rolls, Actions actions, Clock clock) {
        this.access = access;
        this.rolls = rolls;
        this.actions = actions;
        this.clock = clock;
    }

    BranchView of(Branch branch) {
        return of(access.reached(branch));
    }

    BranchView of(Reached reached) {
        Branch branch = reached.branch();
        return new BranchView(
                branch.id(),
                branch.emergency(),
                branch.superior(),
                branch.nameZh(),
                branch.nameEn(),
                branch.task(),
                branch.site(),
                branch.team(),
                branch.documentNumber(),
                branch.approvedBy(),
                branch.approvedAt(),
                branch.secretary(),
                branch.term().start(),
                branch.term().end(),
                state(reached),
                branch.endedAt(),
                branch.endReason() == null ? reached.over() : branch.endReason(),
                reached.runs() ? rolls.count(branch.id()).agreed() : null,
                own(reached.own()),
                branch.version(),
                actions(reached));
    }

    private BranchView.State state(Reached reached) {
        if (reached.isOver()) {
            return BranchView.State.ENDED;
        }
        return reached.branch().term().holds(clock.instant()) ? BranchView.State.STANDING : BranchView.State.APPROVED;
    }

    private static RollView.@Nullable Own own(@Nullable Enlistment own) {
        return own == null || own.state() == Enlistment.State.LEFT ? null : new RollView.Own(own.role(), own.state());
    }

    private List<Action> actions(Reached reached) {
        boolean asked = reached.own() != null && reached.own().state().looksOpen();
        boolean in = reached.own() != null && reached.own().agreed();
        return List.of(
                action("invite", reached, reached.runs()),
                action("name-secretary", reached, reached.superior()),
                action("end", reached, reached.superior()),
                action("agree", reached, asked),
                action("decline", reached, asked),
                action("leave", reached, in));
    }

    private Action action(String name, Reached reached, boolean may) {
        Optional<Refusal> nobody = may ? Optional.empty() : Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
        return actions.of(
                name, nobody.or(() -> reached.isOver() ? Optional.of(BranchAccess.over(reached)) : Optional.empty()));
    }
}
