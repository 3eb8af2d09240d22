package org.campusfrontline.roster.period;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.jspecify.annotations.Nullable;

/// Reads planning periods that the caller may see.
@Singleton
class PeriodQueries {

    private final PeriodStore periods;
    private final PeriodAccess access;
    private final PeriodViews views;

    PeriodQueries(PeriodStore periods, PeriodAccess access, PeriodViews views) {
        this.periods = periods;
        this.access = access;
        this.views = views;
    }

    Optional<PeriodView> find(UUID id) {
        return period(id).map(views::view);
    }

    Optional<PlanningPeriod> period(UUID id) {
        return periods.find(id).filter(period -> access.sees(period.scope()));
    }

    Page<PeriodView> list(@Nullable String tree, @Nullable String unit, Optional<Cursor> cursor, int limit) {
        Optional<UUID> before = cursor.map(PeriodQueries::idOf);
        List<PlanningPeriod> visible = new ArrayList<>();
        List<PlanningPeriod> more = periods.page(tree, unit, before, limit + 1);
        while (!more.isEmpty() && visible.size() <= limit) {
            more.stream().filter(period -> access.sees(period.scope())).forEach(visible::add);
            more = periods.page(tree, unit, Optional.of(more.getLast().id()), limit + 1);
        }
        List<PlanningPeriod> rows = visible.subList(0, Math.min(visible.size(), limit + 1));
        Page<PlanningPeriod> page = Page.of(rows, limit, period -> Cursor.at(period.id()));
        return new Page<>(page.items().stream().map(views::view).toList(), page.next());
    }

    private static UUID idOf(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.invalid();
        }
    }
}
