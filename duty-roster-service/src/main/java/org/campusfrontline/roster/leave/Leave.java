package org.campusfrontline.roster.leave;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.roster.leave.rule.LeaveDays;
import org.campusfrontline.roster.leave.rule.LeaveState;
import org.jspecify.annotations.Nullable;

/// Days for which somebody asked a unit for leave.
record Leave(
        UUID id,
        String person,
        Unit unit,
        LeaveDays days,
        LeaveState state,
        Instant requestedAt,
        @Nullable Decision decision,
        long version) {

    /// The unit whose planners decide.
    record Unit(String tree, String code) {}

    record Decision(String by, Instant at) {}
}
