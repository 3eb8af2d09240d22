package org.campusfrontline.roster.market.rule;

/// Whether people may exchange duties among themselves.
public enum SwapMode {
    FREE,
    /// When all have agreed, a planner has the last word.
    APPROVAL,
    OFF
}
