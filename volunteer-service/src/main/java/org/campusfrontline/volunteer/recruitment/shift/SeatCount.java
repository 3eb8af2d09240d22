package org.campusfrontline.volunteer.recruitment.shift;

import java.time.Instant;
import java.util.UUID;

/// The counters of a shift as one plain read saw them.
public record SeatCount(
        UUID shift,
        Instant lineEnds,
        boolean accepting,
        boolean paused,
        int capacity,
        int taken,
        int reserved,
        int waiting,
        long lastTicket,
        boolean quoted,
        long edition) {

    /// Whether a seat could be passed on.
    public boolean hasSeatToGive() {
        return reserved > 0 || taken < capacity;
    }

    /// Whether those who wait are to be left alone for now.
    public boolean restsAt(Instant now) {
        return paused && now.isBefore(lineEnds);
    }

    /// Whether those who wait may still be promoted: afterwards the waiting has ended.
    public boolean promotesAt(Instant now) {
        return accepting && now.isBefore(lineEnds);
    }
}
