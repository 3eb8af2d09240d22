package org.campusfrontline.roster.history;

/// What can be done with a version of a roster.
public enum StepKind {
    HANDED_IN,
    APPROVED,
    SENT_BACK,
    PUBLISHED,
    SUPERSEDED,
    /// A freeze or a missing review was lifted for the publication.
    GLASS_BROKEN,
    /// By a person whose duties the version changed.
    ACKNOWLEDGED,
    /// The planners were told who had not acknowledged in time.
    ACKNOWLEDGEMENT_OVERDUE
}
