package org.campusfrontline.roster.repair.core;

import java.util.List;

/// Some changes that mend what fell open, in the order in which they were thought of, and how they move the value.
public record Repair(List<Change> changes, Effect effect) {

    public Repair {
        changes = List.copyOf(changes);
    }
}
