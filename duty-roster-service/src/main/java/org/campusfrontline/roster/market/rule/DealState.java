package org.campusfrontline.roster.market.rule;

/// How far a deal is.
public enum DealState {
    PROPOSED,
    /// All have agreed; a planner is asked.
    AWAITING,
    DONE,
    DECLINED,
    NOT_APPROVED,
    EXPIRED,
    /// One of its duties went elsewhere, was moved, or is offered no more.
    CALLED_OFF;

    public boolean isLiving() {
        return this == PROPOSED || this == AWAITING;
    }
}
