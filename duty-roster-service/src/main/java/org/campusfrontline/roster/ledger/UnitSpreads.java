package org.campusfrontline.roster.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Spread;
import org.campusfrontline.roster.ledger.load.Standing;

/// Reads how unevenly a unit's load lies; what single people carry does not leave the ledger by it.
@Singleton
public class UnitSpreads {

    private final LoadStore store;
    private final LoadSettings settings;
    private final Clock clock;

    UnitSpreads(LoadStore store, LoadSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /// By axis, up to a day and with it; nothing where fewer than five people were available.
    public Map<Axis, Spread> of(String tree, String unit, LocalDate until) {
        LoadStore.View view = new LoadStore.View(until, clock.instant(), settings.halfLifeDays());
        Collection<Standing> available = store.standings(tree, unit, view).values().stream()
                .filter(standing -> standing.availableDays() > 0)
                .toList();
        Map<Axis, Spread> spreads = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            List<Double> shares =
                    available.stream().map(standing -> standing.share(axis)).toList();
            Spread.of(shares).ifPresent(spread -> spreads.put(axis, spread));
        }
        return spreads;
    }
}
