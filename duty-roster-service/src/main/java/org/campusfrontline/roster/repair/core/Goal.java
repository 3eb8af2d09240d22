package org.campusfrontline.roster.repair.core;

/// What a repair restores: hard rules alone, or also as many people everywhere as stood there before, up to what is
/// aimed at.
public enum Goal {
    HARD_RULES,
    COVER
}
