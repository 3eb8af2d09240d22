package org.campusfrontline.roster.market.rule;

/// How far an offer of a duty is.
public enum OfferState {
    OPEN,
    /// All have agreed; a planner is asked.
    AGREED,
    DONE,
    WITHDRAWN,
    /// Who was asked by name does not take it.
    NOT_TAKEN,
    /// The duty is not its person's any more.
    GONE,
    EXPIRED;

    public boolean isLiving() {
        return this == OPEN || this == AGREED;
    }
}
