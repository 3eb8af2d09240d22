package org.campusfrontline.roster.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.ledger.LoadViews.Amounts;
import org.campusfrontline.roster.ledger.LoadViews.Distribution;
import org.campusfrontline.roster.ledger.LoadViews.MyLoad;
import org.campusfrontline.roster.ledger.LoadViews.OwnLoad;
import org.campusfrontline.roster.ledger.LoadViews.PersonLoad;
import org.campusfrontline.roster.ledger.LoadViews.Shares;
import org.campusfrontline.roster.ledger.load.Quartiles;
import org.campusfrontline.roster.ledger.load.Standing;
import org.campusfrontline.roster.ledger.load.StartValues;
import org.jspecify.annotations.Nullable;

/// Reads the ledger: one's own standing, a unit's sums for its planners in the order of numbers and in no other, and
/// where a plan's people start.
@Singleton
public class LoadQueries {

    private final LoadStore store;
    private final LoadSettings settings;
    private final Caller caller;
    private final CampusTime time;
    private final Clock clock;

    LoadQueries(LoadStore store, LoadSettings settings, Caller caller, CampusTime time, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.caller = caller;
        this.time = time;
        this.clock = clock;
    }

    /// Start values for a plan that begins on a day: what is published of the days before it.
    public Map<String, Standing> startValues(String tree, String unit, LocalDate beginning, Collection<String> staff) {
        LocalDate until = beginning.minusDays(1);
        return StartValues.of(store.standings(tree, unit, view(until, clock.instant())), staff, until);
    }

    MyLoad own(@Nullable LocalDate wanted, @Nullable Instant asOf) {
        String person = caller.person();
        LoadStore.View view = view(wanted == null ? today() : wanted, asOf == null ? clock.instant() : asOf);
        List<OwnLoad> units = store.unitsOf(person).stream()
                .map(unit -> own(person, unit, view))
                .flatMap(Optional::stream)
                .toList();
        return new MyLoad(view.until(), view.asOf(), Quartiles.FEWEST, units);
    }

    private Optional<OwnLoad> own(String person, LoadStore.Unit unit, LoadStore.View view) {
        Map<String, Standing> standings = store.standings(unit.tree(), unit.code(), view);
        return Optional.ofNullable(standings.get(person))
                .map(own -> new OwnLoad(
                        unit.tree(),
                        unit.code(),
                        own.availableDays(),
                        Amounts.of(own.load()),
                        Shares.of(own::share),
                        Distribution.of(standings).orElse(null)));
    }

    /// Empty where the caller does not plan the unit.
    Optional<Page<PersonLoad>> ofUnit(
            String tree, String unit, @Nullable LocalDate wanted, @Nullable Instant asOf, Place place) {
        if (caller.refusalUnless(Set.of(Role.ROSTER_PLANNER), tree, unit).isPresent()) {
            return Optional.empty();
        }
        LoadStore.View view = view(wanted == null ? today() : wanted, asOf == null ? clock.instant() : asOf);
        List<PersonLoad> all = store.standings(tree, unit, view).entrySet().stream()
                .map(entry -> PersonLoad.of(entry.getKey(), entry.getValue()))
                .toList();
        return Optional.of(Page.within(all, place.cursor(), place.limit(), PersonLoad::person));
    }

    record Place(@Nullable String cursor, int limit) {}

    private LoadStore.View view(LocalDate until, Instant asOf) {
        return new LoadStore.View(until, asOf, settings.halfLifeDays());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), time.zone());
    }
}
