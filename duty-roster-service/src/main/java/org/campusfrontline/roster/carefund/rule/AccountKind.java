package org.campusfrontline.roster.carefund.rule;

/// Where money of a source stands. Only what came from outside is owed; no other account is ever below nothing.
public enum AccountKind {
    OUTSIDE,
    FREE,
    ALLOTTED,
    RESERVED,
    SPENT;

    public boolean mayOwe() {
        return this == OUTSIDE;
    }
}
