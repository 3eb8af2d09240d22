package org.campusfrontline.roster.ledger.load;

/// The ways in which work weighs; each is kept and balanced by itself.
public enum Axis {
    MINUTES,
    NIGHTS,
    REST_DAY_MINUTES,
    HOLIDAY_MINUTES,
    YELLOW_MINUTES,
    RED_MINUTES,
    CALL_OUTS,
    WISHES_HONOURED,
    WISHES_REFUSED
}
