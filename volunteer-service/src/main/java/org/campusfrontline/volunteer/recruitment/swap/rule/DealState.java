package org.campusfrontline.volunteer.recruitment.swap.rule;

/// Where an agreement stands.
public enum DealState {
    /// Not all have said yes.
    PROPOSED,
    /// All have, and organisers are to agree.
    AWAITING_APPROVAL,
    CARRIED_OUT,
    ENDED;

    public boolean isLiving() {
        return this == PROPOSED || this == AWAITING_APPROVAL;
    }
}
