package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;

/// Reads rosters of periods that the caller may see.
@Singleton
public class RosterQueries {

    private final PeriodStore periods;
    private final RosterStore rosters;
    private final PeriodAccess access;
    private final RosterViews views;

    RosterQueries(PeriodStore periods, RosterStore rosters, PeriodAccess access, RosterViews views) {
        this.periods = periods;
        this.rosters = rosters;
        this.access = access;
        this.views = views;
    }

    public Optional<Reading> reading(UUID id) {
        return rosters.find(id)
                .flatMap(roster -> periods.find(roster.period())
                        .filter(period -> access.sees(period.scope()))
                        .map(period -> new Reading(period, roster)));
    }

    Optional<Reading> numbered(UUID period, int number) {
        return periods.find(period)
                .filter(found -> access.sees(found.scope()))
                .flatMap(found -> rosters.ofPeriod(period, number + 1, 1).stream()
                        .filter(roster -> roster.number() == number)
                        .findFirst()
                        .map(roster -> new Reading(found, roster)));
    }

    /// The period's roster in force, for those who serve in it.
    public Optional<Reading> inForce(UUID period) {
        return periods.find(period)
                .flatMap(found -> rosters.published(period).map(roster -> new Reading(found, roster)));
    }

    Optional<RosterView> find(UUID id) {
        return reading(id).map(views::view);
    }

    Optional<Page<RosterView>> ofPeriod(UUID id, Optional<Cursor> cursor, int limit) {
        int below = cursor.map(RosterQueries::numberOf).orElse(Integer.MAX_VALUE);
        return periods.find(id).filter(period -> access.sees(period.scope())).map(period -> {
            List<Roster> rows = rosters.ofPeriod(id, below, limit + 1);
            Page<Roster> page = Page.of(rows, limit, roster -> Cursor.at(roster.number()));
            return new Page<>(
                    page.items().stream()
                            .map(roster -> views.view(new Reading(period, roster)))
                            .toList(),
                    page.next());
        });
    }

    private static int numberOf(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.values().getFirst());
        } catch (NumberFormatException notANumber) {
            throw Cursor.invalid();
        }
    }
}
