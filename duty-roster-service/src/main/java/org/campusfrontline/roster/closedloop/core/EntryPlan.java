package org.campusfrontline.roster.closedloop.core;

import java.util.List;

/// Entries in their order, the people-days that stay uncovered, and the least that any plan leaves uncovered. Proved
/// also means that no plan with as few spreads the days in the loop more evenly.
public record EntryPlan(List<Entry> entries, long uncovered, long bound, boolean proved) {

    public EntryPlan {
        entries = List.copyOf(entries);
    }
}
