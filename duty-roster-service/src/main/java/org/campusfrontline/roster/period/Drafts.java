package org.campusfrontline.roster.period;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// What a period's state allows.
public final class Drafts {

    private Drafts() {}

    public static Optional<Refusal> refusal(PlanningPeriod period) {
        return period.state() == PeriodState.DRAFT
                ? Optional.empty()
                : Optional.of(Refusal.of(PeriodProblem.NO_LONGER_A_DRAFT)
                        .with("state", period.state().name())
                        .with("legalActions", List.of("solve", "publish")));
    }

    /// A plan needs days, people, shifts and someone who wants them.
    public static Optional<Refusal> nothingToPlan(PlanningPeriod period) {
        PeriodParts.All parts = period.parts();
        boolean something = !parts.shifts().isEmpty()
                && !parts.staff().isEmpty()
                && parts.cover().stream().anyMatch(cover -> cover.wanted() > 0);
        return something ? Optional.empty() : Optional.of(Refusal.of(PeriodProblem.NOTHING_TO_PLAN));
    }
}
