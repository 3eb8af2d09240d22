package org.campusfrontline.roster.plan;

/// A roster is immutable; only its standing changes: of each period one at most is published.
public enum RosterState {
    SOLVED,
    PUBLISHED,
    SUPERSEDED
}
