package org.campusfrontline.roster.evaluation.rule;

/// The hard rules by name; the names are stable, stored and shown.
public enum RuleKind {
    DAY_OFF,
    FORBIDDEN_FOLLOWER,
    MAX_SHIFTS_OF_TYPE,
    MIN_MINUTES,
    MAX_MINUTES,
    MAX_CONSECUTIVE_SHIFTS,
    MIN_CONSECUTIVE_SHIFTS,
    MIN_CONSECUTIVE_DAYS_OFF,
    MAX_WEEKENDS
}
