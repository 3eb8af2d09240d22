package org.campusfrontline.volunteer.recruitment.callout.rule;

/// Why a call may come in quiet hours.
public enum Urgency {
    LIFE,
    HEALTH,
    DAMAGE,
    /// The authorities say so.
    ORDER
}
