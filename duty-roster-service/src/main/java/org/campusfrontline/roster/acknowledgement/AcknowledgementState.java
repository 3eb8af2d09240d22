package org.campusfrontline.roster.acknowledgement;

/// How far an acknowledgement is.
enum AcknowledgementState {
    OPEN,
    /// Still to be given; the planners were told.
    OVERDUE,
    ACKNOWLEDGED,
    /// Later changes of the same period took its place.
    REPLACED
}
