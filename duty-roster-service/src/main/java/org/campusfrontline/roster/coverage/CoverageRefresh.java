package org.campusfrontline.roster.coverage;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.coverage.SeatStore.Span;
import org.campusfrontline.roster.coverage.SeatStore.Unit;
import org.campusfrontline.roster.ledger.UnitSpreads;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Spread;

/// Keeps the gauges fresh, on every replica for itself, since it only reads. Seats are two queries for all
/// units; load is read of a few units each time, in their turn.
@Singleton
class CoverageRefresh {

    private static final int AHEAD = 7;
    private final SeatCount seats;
    private final UnitSpreads load;
    private final CoverageGauges gauges;
    private final CoverageSettings settings;
    private final CampusTime time;
    private final Clock clock;
    private int turn;

    CoverageRefresh(
            SeatCount seats,
            UnitSpreads load,
            CoverageGauges gauges,
            CoverageSettings settings,
            CampusTime time,
            Clock clock) {
        this.seats = seats;
        this.load = load;
        this.gauges = gauges;
        this.settings = settings;
        this.time = time;
        this.clock = clock;
    }

    @Scheduled(
            identity = "coverage-refresh",
            every = "${campus.roster.coverage.refresh:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void refresh() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), time.zone());
        List<UnitSeats> all = seats.ofAll(new Span(today, today.plusDays(AHEAD)));
        gauges.seats(today, all);
        List<Unit> units =
                all.stream().map(one -> new Unit(one.tree(), one.unit())).toList();
        Map<Unit, Map<Axis, Spread>> read = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(units.size(), settings.loadUnits()); place++) {
            Unit unit = units.get(Math.floorMod(turn++, units.size()));
            read.put(unit, load.of(unit.tree(), unit.code(), today));
        }
        gauges.spreads(read, units);
    }
}
