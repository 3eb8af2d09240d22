package org.campusfrontline.volunteer.hours.rule;

/// What the service was: at an activity of a unit, or for the community near home.
public enum HoursKind {
    ACTIVITY,
    COMMUNITY
}
