package org.campusfrontline.roster.handover.due;

import java.time.Instant;
import java.util.UUID;

/// A handover or a wait for relief, and what is to be done about it from an instant on.
public record Due(UUID subject, Kind kind, Instant at) {

    public enum Kind {
        CONFIRMATION,
        CALL_LEADER,
        CALL_RESERVE,
        STAY_OVER
    }
}
