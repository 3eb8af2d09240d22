package org.campusfrontline.roster.engine.model;

/// Which days the rules of a set go by: those of the campus's calendar, or plain weeks without any holiday, as the
/// published instances know them.
public enum Reckoning {
    CALENDAR,
    WEEKS
}
