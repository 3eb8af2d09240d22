package org.campusfrontline.roster.coverage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import org.campusfrontline.roster.coverage.SeatStore.Unit;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Spread;
import org.jspecify.annotations.Nullable;

/// The last figures of each unit, by unit and never by person. A unit that has none any more has no gauge.
@Singleton
class CoverageGauges {

    static final String TODAY = "today";
    static final String NEXT_DAYS = "next-7";
    private static final int NEXT = 7;
    private static final String SECONDS = "seconds";
    private final MultiGauge wanted;
    private final MultiGauge filled;
    private final MultiGauge open;
    private final MultiGauge share;
    private final MultiGauge spread;
    private final MultiGauge spreadAge;
    private final Clock clock;
    private final Map<Unit, Spreads> spreads = new LinkedHashMap<>();
    private volatile @Nullable Instant countedAt;

    CoverageGauges(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        wanted = gauge(meters, "campus.roster.seats.wanted", "Seats that published rosters want filled", null);
        filled = gauge(meters, "campus.roster.seats.filled", "Wanted seats that somebody available takes", null);
        open = gauge(meters, "campus.roster.seats.open", "Wanted seats that nobody available takes", null);
        share = gauge(meters, "campus.roster.seats.covered", "Filled seats as a share of those wanted", null);
        spread = gauge(meters, "campus.roster.load.spread", "How unevenly load lies on five people and more", null);
        spreadAge = gauge(meters, "campus.roster.load.age", "Since a unit's load was last read", SECONDS);
        Gauge.builder("campus.roster.coverage.age", this, gauges -> age(gauges.countedAt))
                .description("Since seats were last counted; no number before the first time")
                .baseUnit(SECONDS)
                .register(meters);
    }

    private static MultiGauge gauge(MeterRegistry meters, String name, String description, @Nullable String unit) {
        return MultiGauge.builder(name).description(description).baseUnit(unit).register(meters);
    }

    private double age(@Nullable Instant at) {
        return at == null ? Double.NaN : Duration.between(at, clock.instant()).toMillis() / 1000.0;
    }

    void seats(LocalDate today, List<UnitSeats> units) {
        Map<Tags, Seats> rows = new LinkedHashMap<>();
        for (UnitSeats unit : units) {
            Tags tags = Tags.of("tree", unit.tree(), "unit", unit.unit());
            rows.put(tags.and("days", TODAY), unit.on(today));
            rows.put(tags.and("days", NEXT_DAYS), unit.between(today.plusDays(1), today.plusDays(NEXT)));
        }
        register(wanted, rows, Seats::wanted);
        register(filled, rows, Seats::filled);
        register(open, rows, Seats::open);
        register(share, rows, Seats::share);
        countedAt = clock.instant();
    }

    private static void register(MultiGauge gauge, Map<Tags, Seats> rows, Function<Seats, @Nullable Number> figure) {
        List<MultiGauge.Row<?>> all = new ArrayList<>();
        rows.forEach((tags, seats) -> {
            Number number = figure.apply(seats);
            if (number != null) {
                all.add(MultiGauge.Row.of(tags, number));
            }
        });
        gauge.register(all, true);
    }

    /// Takes what was read of some units and forgets those that are no longer there.
    void spreads(Map<Unit, Map<Axis, Spread>> read, List<Unit> there) {
        read.forEach((unit, axes) -> spreads.put(unit, new Spreads(axes, clock.instant())));
        spreads.keySet().retainAll(there);
        List<MultiGauge.Row<?>> figures = new ArrayList<>();
        List<MultiGauge.Row<?>> ages = new ArrayList<>();
        for (Entry<Unit, Spreads> one : spreads.entrySet()) {
            Tags tags =
                    Tags.of("tree", one.getKey().tree(), "unit", one.getKey().code());
            one.getValue().axes().forEach((axis, found) -> addTo(figures, tags, axis, found));
            ages.add(MultiGauge.Row.of(tags, one.getValue().at(), this::age));
        }
        spread.register(figures, true);
        spreadAge.register(ages, true);
    }

    private static void addTo(List<MultiGauge.Row<?>> figures, Tags tags, Axis axis, Spread found) {
        Tags named = tags.and("axis", axis.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        figures.add(MultiGauge.Row.of(named.and("figure", "max-over-median"), found.mostOverMedian()));
        figures.add(MultiGauge.Row.of(named.and("figure", "quartiles"), found.quartiles()));
        figures.add(MultiGauge.Row.of(named.and("figure", "gini"), found.gini()));
    }

    private record Spreads(Map<Axis, Spread> axes, Instant at) {}
}
