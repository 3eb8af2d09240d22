package org.campusfrontline.roster.period;

import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.roster.period.PeriodRequests.NewPeriod;

/// A planner begins a period with empty lists.
@UseCase
class CreatePeriod {

    private final NewPeriods newPeriods;
    private final PeriodViews views;

    CreatePeriod(NewPeriods newPeriods, PeriodViews views) {
        this.newPeriods = newPeriods;
        this.views = views;
    }

    public Outcome<PeriodView> create(NewPeriod wanted) {
        PlanningPeriod.Scope scope = new PlanningPeriod.Scope(wanted.tree(), wanted.unit(), wanted.emergency());
        PlanningPeriod.Titles titles = new PlanningPeriod.Titles(wanted.titleZh(), wanted.titleEn());
        Optional<Refusal> refusal = newPeriods.refusal(scope, titles);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        PlanningPeriod period = newPeriods.add(scope, titles, wanted.start(), wanted.days(), PeriodParts.All.NONE);
        return Outcome.done(views.view(period));
    }
}
