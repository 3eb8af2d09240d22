package org.campusfrontline.roster.repair.core;

import java.util.List;
import java.util.Optional;

/// The fewest changes that mend a roster. `atLeast` is how many any repair needs; with changes found, their number is
/// that, which is the proof. Without them the search ended by its time, or `impossible` says that no changes at all
/// mend everything. `unfilled` seats are left open because not enough people may take them whatever else changes.
public record MinimumRepair(Optional<List<Change>> changes, int atLeast, boolean impossible, int unfilled) {

    public MinimumRepair {
        changes = changes.map(List::copyOf);
    }

    public boolean proved() {
        return changes.isPresent();
    }
}
