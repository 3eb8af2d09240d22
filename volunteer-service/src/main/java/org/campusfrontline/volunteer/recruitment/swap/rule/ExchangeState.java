package org.campusfrontline.volunteer.recruitment.swap.rule;

/// Where the offer of a seat stands.
public enum ExchangeState {
    OPEN,
    /// Part of an agreement that is not carried out yet: nobody else takes it meanwhile.
    MATCHED,
    CARRIED_OUT,
    /// The person who was asked does not take it.
    NOT_TAKEN,
    EXPIRED,
    CANCELLED,
    /// The organiser does not agree.
    NOT_APPROVED,
    /// The seat is not the giver's any more.
    SEAT_LOST;

    public boolean isLiving() {
        return this == OPEN || this == MATCHED;
    }
}
