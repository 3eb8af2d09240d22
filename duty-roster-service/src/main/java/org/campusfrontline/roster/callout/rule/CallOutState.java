package org.campusfrontline.roster.callout.rule;

/// How far a call-out is.
public enum CallOutState {
    RUNNING,
    FILLED,
    /// The shift began, or nobody could be found, and seats are open.
    UNFILLED,
    STOPPED
}
