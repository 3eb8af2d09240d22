package org.campusfrontline.volunteer.recruitment.callout.rule;

/// Where a call stands.
public enum CallOutState {
    RUNNING,
    FILLED,
    /// By an organiser.
    STOPPED,
    /// Too little of the shift was left, or its activity closed.
    OVER
}
