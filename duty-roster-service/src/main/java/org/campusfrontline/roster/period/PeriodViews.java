package org.campusfrontline.roster.period;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;

/// Makes views of planning periods with what the caller may do next.
@Singleton
class PeriodViews {

    private final PeriodAccess access;
    private final Actions actions;

    PeriodViews(PeriodAccess access, Actions actions) {
        this.access = access;
        this.actions = actions;
    }

    PeriodView view(PlanningPeriod period) {
        Optional<Refusal> refusal = access.refusalToPlan(period.scope());
        Optional<Refusal> toChange = refusal.or(() -> Drafts.refusal(period));
        Optional<Refusal> toSolve = refusal.or(() -> Drafts.nothingToPlan(period));
        FurtherParts.All further = period.parts().further();
        return new PeriodView(
                period.id(),
                period.scope().tree(),
                period.scope().unit(),
                period.scope().emergency(),
                period.titles().zh(),
                period.titles().en(),
                period.start(),
                period.end(),
                period.state(),
                period.parts().shifts().size(),
                period.parts().staff().size(),
                period.parts().cover().size(),
                period.parts().daysOff().size(),
                period.parts().requests().size(),
                further.posts().size(),
                further.qualifications().size(),
                further.loans().size(),
                further.pairs().size(),
                further.history().size(),
                further.totals().size(),
                further.wishBudgets().size(),
                period.version(),
                List.of(actions.of("change", toChange), actions.of("solve", toSolve)));
    }
}
