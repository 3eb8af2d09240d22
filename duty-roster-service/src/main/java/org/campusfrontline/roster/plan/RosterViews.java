package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.roster.evaluation.Evaluation;
import org.campusfrontline.roster.period.PeriodAccess;
import org.jspecify.annotations.Nullable;

/// Makes views of rosters; value and breaches are what the evaluator says of the stored plan.
@Singleton
class RosterViews {

    private static final int DECIMALS = 4;
    private final PeriodAccess access;
    private final BindingRules rules;
    private final ReviewGate review;
    private final Actions actions;

    RosterViews(PeriodAccess access, BindingRules rules, ReviewGate review, Actions actions) {
        this.access = access;
        this.rules = rules;
        this.review = review;
        this.actions = actions;
    }

    RosterView view(Reading reading) {
        Roster roster = reading.roster();
        Evaluation evaluation = reading.evaluation();
        BindingRules.Judged judged = rules.judge(reading.period(), roster.plan());
        Optional<Refusal> toPublish = access.refusalToPlan(reading.period().scope())
                .or(() -> Publication.refusal(roster, evaluation, judged::hardBreaches))
                .or(() -> review.refusal(reading));
        long value = evaluation.penalty().total() + judged.soft();
        return new RosterView(
                roster.id(),
                roster.period(),
                roster.number(),
                roster.state(),
                review.state(reading),
                value,
                roster.figures().bound(),
                gap(value, roster.figures().bound()),
                roster.figures().proved(),
                roster.figures().engine(),
                evaluation.penalty().wishesOn() + evaluation.penalty().wishesOff(),
                evaluation.penalty().under(),
                evaluation.penalty().over(),
                judged.soft(),
                roster.figures().seatsWanted(),
                roster.figures().seatsFilled(),
                breaches(evaluation),
                roster.solvedAt(),
                roster.publishedAt(),
                roster.version(),
                List.of(actions.of("publish", toPublish)));
    }

    private static List<RosterView.BreachView> breaches(Evaluation evaluation) {
        return evaluation.breaches().stream()
                .map(found -> new RosterView.BreachView(
                        found.staff(),
                        found.breach().rule().name(),
                        found.breach().firstDay(),
                        found.breach().lastDay(),
                        found.breach().found(),
                        found.breach().allowed()))
                .toList();
    }

    private static @Nullable BigDecimal gap(long value, @Nullable Long bound) {
        if (bound == null) {
            return null;
        }
        if (value == 0) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(value - bound).divide(BigDecimal.valueOf(value), DECIMALS, RoundingMode.HALF_UP);
    }
}
