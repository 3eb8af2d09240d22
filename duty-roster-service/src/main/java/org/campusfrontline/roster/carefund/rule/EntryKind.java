package org.campusfrontline.roster.carefund.rule;

/// Why money moved. What concerns a grant is undone with the grant alone, and what undoes is not undone.
public enum EntryKind {
    CONTRIBUTION,
    ALLOCATION,
    RETURN,
    SPENDING,
    GRANT_RESERVED,
    GRANT_PAID,
    REVERSAL;

    public boolean isReversible() {
        return this != REVERSAL && !isOfGrant();
    }

    public boolean isOfGrant() {
        return this == GRANT_RESERVED || this == GRANT_PAID;
    }
}
