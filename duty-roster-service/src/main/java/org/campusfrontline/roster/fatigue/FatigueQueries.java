package org.campusfrontline.roster.fatigue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.fatigue.FatigueViews.LimitsView;
import org.campusfrontline.roster.fatigue.FatigueViews.MyFatigue;
import org.campusfrontline.roster.fatigue.FatigueViews.PersonFatigue;
import org.campusfrontline.roster.fatigue.FatigueViews.UnitFatigue;
import org.campusfrontline.roster.fatigue.strain.Fatigue;
import org.campusfrontline.roster.fatigue.strain.Work;
import org.campusfrontline.roster.ledger.load.Nights;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// Measures the duties in force: of a unit's people for its planners, and one's own.
@Singleton
class FatigueQueries {

    private static final int MOST_DAYS = 62;
    private static final int USUAL_DAYS = 14;

    /// So far before and after the days asked for is looked for the rest of a run.
    private static final int MARGIN = 35;

    private final WorkStore store;
    private final FatigueSettings settings;
    private final Nights nights;
    private final PeriodAccess access;
    private final Caller caller;
    private final CampusTime time;
    private final Clock clock;

    FatigueQueries(
            WorkStore store,
            FatigueSettings settings,
            Nights nights,
            PeriodAccess access,
            Caller caller,
            CampusTime time,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.nights = nights;
        this.access = access;
        this.caller = caller;
        this.time = time;
        this.clock = clock;
    }

    /// The days asked for; today and the 13 days after it where nothing is said.
    record Span(LocalDate from, LocalDate to) {}

    record Place(@Nullable String cursor, int limit) {}

    Outcome<UnitFatigue> ofUnit(
            String tree, String unit, @Nullable LocalDate from, @Nullable LocalDate to, Place place) {
        if (access.refusalToPlan(new PlanningPeriod.Scope(tree, unit, null)).isPresent()) {
            return Outcome.refused(Refusal.of(CommonProblem.NOT_FOUND));
        }
        return span(from, to).map(span -> {
            String after = Cursor.read(place.cursor(), 1)
                    .map(cursor -> cursor.values().getFirst())
                    .orElse("");
            List<String> rows = store.people(tree, unit, span.from(), span.to(), after, place.limit() + 1);
            Page<String> people = Page.of(rows, place.limit(), Cursor::at);
            return new UnitFatigue(
                    span.from(),
                    span.to(),
                    LimitsView.of(settings.limits()),
                    measured(people.items(), span),
                    people.next());
        });
    }

    Outcome<MyFatigue> own(@Nullable LocalDate from, @Nullable LocalDate to) {
        return span(from, to)
                .map(span -> new MyFatigue(
                        span.from(),
                        span.to(),
                        LimitsView.of(settings.limits()),
                        measured(List.of(caller.person()), span).getFirst()));
    }

    private List<PersonFatigue> measured(List<String> people, Span span) {
        Map<String, List<Work>> works =
                store.works(people, span.from().minusDays(MARGIN), span.to().plusDays(MARGIN));
        Fatigue.Gauge gauge = new Fatigue.Gauge(time.zone(), nights, settings.limits());
        return people.stream()
                .map(person -> PersonFatigue.of(
                        person, gauge.of(works.getOrDefault(person, List.of()), span.from(), span.to())))
                .toList();
    }

    private Outcome<Span> span(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate from = first == null ? LocalDate.ofInstant(clock.instant(), time.zone()) : first;
        LocalDate to = last == null ? from.plusDays(USUAL_DAYS - 1L) : last;
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            return Outcome.refused(Refusal.of(FatigueProblem.SPAN_MALFORMED)
                    .with("from", from.toString())
                    .with("to", to.toString())
                    .with("most", MOST_DAYS));
        }
        return Outcome.done(new Span(from, to));
    }
}
