package org.campusfrontline.volunteer.team.roll;

import java.time.Instant;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a matter, in its history.
public record MatterStep(
        What step, @Nullable String person, @Nullable Role role, Instant at) {

    public enum What {
        FORMED,
        CHANGED,
        ACTIVATED,
        JOINED,
        LEFT,
        REMOVED,
        LEADER_NAMED,
        DEPUTY_NAMED,
        SIGNED_UP,
        WITHDRAWN,
        DISSOLVED,
        ENDED
    }
}
