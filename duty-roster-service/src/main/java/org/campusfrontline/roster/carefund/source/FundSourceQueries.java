package org.campusfrontline.roster.carefund.source;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.carefund.ledger.FundEntryStore;

/// Reads sources and their entries, for those who may look at the unit.
@Singleton
class FundSourceQueries {

    private final FundSourceStore sources;
    private final FundEntryStore entries;
    private final FundAccess access;

    FundSourceQueries(FundSourceStore sources, FundEntryStore entries, FundAccess access) {
        this.sources = sources;
        this.entries = entries;
        this.access = access;
    }

    Optional<FundSource> find(UUID id) {
        return sources.find(id).filter(source -> access.sees(source.tree(), source.unit()));
    }

    /// Sources are few: those that the caller may not see are stepped over.
    Page<FundSourceView> list(Optional<Cursor> after, int limit) {
        List<FundSourceView> found = new ArrayList<>();
        UUID place = after.map(Cursor::id).orElse(new UUID(0, 0));
        List<FundSource> some = sources.after(place, Page.MOST);
        while (!some.isEmpty() && found.size() <= limit) {
            some.stream()
                    .filter(source -> access.sees(source.tree(), source.unit()))
                    .map(FundSourceView::of)
                    .forEach(found::add);
            some = sources.after(some.getLast().id(), Page.MOST);
        }
        return Page.of(found.stream().limit(limit + 1L).toList(), limit, last -> Cursor.at(last.id()));
    }

    Optional<Page<FundEntryView>> entries(UUID id, Optional<Cursor> after, int limit) {
        return find(id).map(source -> Page.of(
                entries.open(id, after.map(Cursor::id).orElse(new UUID(0, 0)), limit + 1).stream()
                        .map(FundEntryView::of)
                        .toList(),
                limit,
                last -> Cursor.at(last.id())));
    }
}
