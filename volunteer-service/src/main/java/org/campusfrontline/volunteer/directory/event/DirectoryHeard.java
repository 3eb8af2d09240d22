package org.campusfrontline.volunteer.directory.event;

import java.time.Instant;

/// The directory lives: who does not hear this for long no longer trusts the grants that it knows.
public record DirectoryHeard(Instant at) implements DirectoryEvent {

    @Override
    public String key() {
        return "heartbeat";
    }

    @Override
    public long version() {
        return at.toEpochMilli();
    }
}
