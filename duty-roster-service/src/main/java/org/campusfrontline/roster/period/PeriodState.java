package org.campusfrontline.roster.period;

/// A period is changed while it is a draft; once a roster of it is published its lists stay as they are.
public enum PeriodState {
    DRAFT,
    PUBLISHED
}
