package org.campusfrontline.roster.planning;

/// Whether a person asks to work a shift or not to work it.
public enum Wish {
    ON,
    OFF
}
