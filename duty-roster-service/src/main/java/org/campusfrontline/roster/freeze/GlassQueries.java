package org.campusfrontline.roster.freeze;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.roster.freeze.GlassViews.BreakGlassView;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;

/// Reads who lifted the freeze of periods that the caller may see.
@Singleton
class GlassQueries {

    private final GlassStore glasses;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final RequestFacts request;

    GlassQueries(GlassStore glasses, PeriodStore periods, PeriodAccess access, RequestFacts request) {
        this.glasses = glasses;
        this.periods = periods;
        this.access = access;
        this.request = request;
    }

    Optional<Page<BreakGlassView>> page(UUID period, Optional<Cursor> cursor, int limit) {
        return periods.find(period).filter(found -> access.sees(found.scope())).map(found -> {
            List<BreakGlassView> rows = glasses.page(period, cursor.map(Cursor::id), limit + 1).stream()
                    .map(this::view)
                    .toList();
            return Page.of(rows, limit, last -> Cursor.at(last.id()));
        });
    }

    BreakGlassView view(Glass glass) {
        return new BreakGlassView(
                glass.id(),
                glass.period(),
                glass.reason(),
                GlassWords.title(glass.reason(), request.language()),
                glass.word(),
                glass.person(),
                glass.approver(),
                glass.brokenAt(),
                glass.endsAt(),
                glass.usedAt(),
                glass.usedFor());
    }
}
