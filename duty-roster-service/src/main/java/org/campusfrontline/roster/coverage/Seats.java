package org.campusfrontline.roster.coverage;

import org.jspecify.annotations.Nullable;

/// Seats that are wanted, and how many of them somebody takes; whoever comes beyond what is wanted fills none.
record Seats(long wanted, long filled) {

    static final Seats NONE = new Seats(0, 0);

    static Seats of(int wanted, int present) {
        return new Seats(wanted, Math.min(wanted, present));
    }

    Seats plus(Seats other) {
        return new Seats(wanted + other.wanted, filled + other.filled);
    }

    long open() {
        return wanted - filled;
    }

    /// Null where nobody is wanted.
    @Nullable Double share() {
        return wanted == 0 ? null : Double.valueOf((double) filled / wanted);
    }
}
