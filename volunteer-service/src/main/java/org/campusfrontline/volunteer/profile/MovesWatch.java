package org.campusfrontline.volunteer.profile;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.volunteer.member.MembershipsChanged;

/// Where a person belongs is part of what the person holds.
@Singleton
class MovesWatch {

    private final Event<HoldingsChanged> changed;

    MovesWatch(Event<HoldingsChanged> changed) {
        this.changed = changed;
    }

    void moved(@Observes MembershipsChanged move) {
        changed.fire(new HoldingsChanged(move.person()));
    }
}
