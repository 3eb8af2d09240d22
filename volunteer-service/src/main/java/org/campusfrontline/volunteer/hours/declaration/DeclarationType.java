package org.campusfrontline.volunteer.hours.declaration;

/// What is declared.
public enum DeclarationType {
    /// Service for a community, registered before it begins.
    REPORT_IN,
    /// Service at an activity that nobody measured.
    BACK_FILL,
    /// What shall stand in the place of an entry.
    CORRECTION
}
