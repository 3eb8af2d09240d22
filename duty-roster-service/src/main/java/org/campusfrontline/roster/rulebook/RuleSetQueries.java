package org.campusfrontline.roster.rulebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.jspecify.annotations.Nullable;

/// Reads rule sets and their versions.
@Singleton
class RuleSetQueries {

    private final RuleSetStore sets;
    private final RuleVersionStore versions;

    RuleSetQueries(RuleSetStore sets, RuleVersionStore versions) {
        this.sets = sets;
        this.versions = versions;
    }

    Optional<RuleSetView> find(UUID id) {
        return sets.find(id).map(RuleSetView::of);
    }

    Page<RuleSetView> list(@Nullable String unit, Optional<Cursor> cursor, int limit) {
        List<RuleSetRecord> rows = sets.page(unit, cursor.map(RuleSetQueries::idOf), limit + 1);
        Page<RuleSetRecord> page = Page.of(rows, limit, set -> Cursor.at(set.id()));
        return new Page<>(page.items().stream().map(RuleSetView::of).toList(), page.next());
    }

    Optional<RuleVersionView> version(UUID ruleSet, int number) {
        return versions.find(ruleSet, number).map(RuleVersionView::of);
    }

    Optional<Page<RuleVersionView>> versions(UUID ruleSet, Optional<Cursor> cursor, int limit) {
        int below = cursor.map(RuleSetQueries::numberOf).orElse(Integer.MAX_VALUE);
        return sets.find(ruleSet).map(set -> {
            Page<RuleVersion> page =
                    Page.of(versions.page(ruleSet, below, limit + 1), limit, version -> Cursor.at(version.number()));
            return new Page<>(page.items().stream().map(RuleVersionView::of).toList(), page.next());
        });
    }

    private static UUID idOf(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw Cursor.invalid();
        }
    }

    private static int numberOf(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.values().getFirst());
        } catch (NumberFormatException notANumber) {
            throw Cursor.invalid();
        }
    }
}
