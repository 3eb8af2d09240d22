package org.campusfrontline.roster.closedloop.rule;

/// Where a person stands. Whoever waits has days in the loop ahead; who is ready has none. From the day after the loop
/// to the last day of rest a person can be given no duty, and nobody but the person and the planners is told which of
/// the three it is.
public enum Phase {
    READY(false),
    WAITING(false),
    IN_LOOP(false),
    ISOLATION(true),
    HEALTH_WATCH(true),
    REST(true);

    private final boolean away;

    Phase(boolean away) {
        this.away = away;
    }

    public boolean isAway() {
        return away;
    }
}
