package org.campusfrontline.volunteer.directory;

/// What taking a row of a file did.
public enum Effect {
    CREATED,
    CHANGED,
    UNCHANGED
}
