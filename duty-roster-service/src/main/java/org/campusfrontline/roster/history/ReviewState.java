package org.campusfrontline.roster.history;

/// How far the review of a version is.
public enum ReviewState {
    NONE,
    IN_REVIEW,
    APPROVED,
    SENT_BACK
}
