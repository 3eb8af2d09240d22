package org.campusfrontline.roster.carefund.rule;

/// What money of the fund may be for.
public enum FundPurpose {
    FRONTLINE_WORK,
    PROTECTION,
    MEALS_AND_REST,
    CONDOLENCE,
    HARDSHIP
}
