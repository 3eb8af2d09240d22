package org.campusfrontline.roster.duty;

/// What made duties other ones.
public enum ChangeCause {
    PUBLICATION,
    REPAIR,
    RESTORE,
    SWAP,
    CALL_OUT,
    LAYER,
    /// What lay beneath came back.
    LAYER_OFF,
    AMENDMENT
}
