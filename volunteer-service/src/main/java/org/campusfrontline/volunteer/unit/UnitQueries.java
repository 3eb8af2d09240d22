package org.campusfrontline.volunteer.unit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;

/// Reads units in the order of their codes.
@Singleton
class UnitQueries {

    private final UnitRepository units;
    private final UnitViews views;
    private final Clock clock;

    UnitQueries(UnitRepository units, UnitViews views, Clock clock) {
        this.units = units;
        this.views = views;
        this.clock = clock;
    }

    Optional<UnitView> find(String code) {
        return units.findByIdOptional(code).map(views::of);
    }

    Page<UnitView> list(UnitFilter filter) {
        String after = Cursor.read(filter.cursor(), 1)
                .map(cursor -> cursor.values().getFirst())
                .orElse("");
        List<UnitView> rows = units
                .find(
                        "from Unit u where " + filter.condition() + " order by u.code",
                        filter.values(after, clock.instant()))
                .range(0, filter.limit())
                .list()
                .stream()
                .map(views::of)
                .toList();
        return Page.of(rows, filter.limit(), unit -> Cursor.at(unit.code()));
    }
}
