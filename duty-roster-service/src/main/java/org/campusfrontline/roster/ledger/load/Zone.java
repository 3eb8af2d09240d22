package org.campusfrontline.roster.ledger.load;

/// How exposed a shift is.
public enum Zone {
    GREEN,
    YELLOW,
    RED
}
