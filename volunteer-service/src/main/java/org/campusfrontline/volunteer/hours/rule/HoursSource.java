package org.campusfrontline.volunteer.hours.rule;

/// How the minutes came to be known.
public enum HoursSource {
    /// By check-in and check-out.
    MEASURED,
    /// Said by one person and confirmed by another.
    DECLARED,
    /// Set in the place of an entry that was reversed.
    CORRECTED
}
