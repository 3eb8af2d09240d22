package org.campusfrontline.volunteer.directory.event;

/// The new state of one thing of the directory; consumers keep the highest version of each key.
public sealed interface DirectoryEvent
        permits UnitChanged, PersonChanged, GrantChanged, EmergencyChanged, TokenRevoked, DirectoryHeard {

    String key();

    long version();
}
