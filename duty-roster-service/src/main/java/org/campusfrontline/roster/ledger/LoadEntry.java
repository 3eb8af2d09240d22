package org.campusfrontline.roster.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.ledger.load.Load;
import org.jspecify.annotations.Nullable;

/// A line of the ledger: what a person carried on a day, and whether they were available on it. `origin` says what it
/// was booked for and is booked once a person; with a `period` it is reversed when that period is published anew.
record LoadEntry(
        String person,
        String origin,
        Kind kind,
        String tree,
        String unit,
        @Nullable UUID period,
        LocalDate day,
        int available,
        Load load) {

    enum Kind {
        ROSTER,
        SWAP,
        COVER,
        CREDIT,
        REVERSAL
    }
}
