package org.campusfrontline.roster.coverage;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.coverage.SeatStore.Span;
import org.campusfrontline.roster.coverage.SeatStore.Unit;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// Tells those who may see a unit's periods how far they are filled.
@Singleton
class CoverageQueries {

    private static final int MOST_DAYS = 62;
    private static final int USUAL_DAYS = 7;
    private final SeatCount seats;
    private final PeriodAccess access;
    private final CampusTime time;
    private final Clock clock;

    CoverageQueries(SeatCount seats, PeriodAccess access, CampusTime time, Clock clock) {
        this.seats = seats;
        this.access = access;
        this.time = time;
        this.clock = clock;
    }

    Outcome<CoverageView> of(String tree, String unit, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (!access.sees(new PlanningPeriod.Scope(tree, unit, null))) {
            return Outcome.refused(Refusal.of(CommonProblem.NOT_FOUND));
        }
        LocalDate from = first == null ? LocalDate.ofInstant(clock.instant(), time.zone()) : first;
        LocalDate to = last == null ? from.plusDays(USUAL_DAYS) : last;
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            return Outcome.refused(Refusal.of(CoverageProblem.SPAN_MALFORMED)
                    .with("from", from.toString())
                    .with("to", to.toString())
                    .with("most", MOST_DAYS));
        }
        return Outcome.done(CoverageView.of(seats.ofUnit(new Span(from, to), new Unit(tree, unit)), from, to));
    }
}
