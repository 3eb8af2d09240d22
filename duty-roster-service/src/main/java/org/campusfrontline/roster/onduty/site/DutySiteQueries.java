package org.campusfrontline.roster.onduty.site;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.jspecify.annotations.Nullable;

/// Reads duty sites.
@Singleton
class DutySiteQueries {

    private final DutySiteStore sites;

    DutySiteQueries(DutySiteStore sites) {
        this.sites = sites;
    }

    Page<DutySiteView> list(@Nullable String unit, Optional<Cursor> cursor, int limit) {
        Page<DutySite> page =
                Page.of(sites.page(unit, cursor.map(Cursor::id), limit + 1), limit, last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(DutySiteView::of).toList(), page.next());
    }

    Optional<DutySiteView> find(UUID id) {
        return sites.find(id).map(DutySiteView::of);
    }
}
