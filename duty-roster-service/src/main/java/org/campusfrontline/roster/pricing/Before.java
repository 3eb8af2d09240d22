package org.campusfrontline.roster.pricing;

/// Where a person stands on the morning of the first day: how many days free or worked in a row, the group of the last
/// duty (-1 where nobody knows) and how many of its stretch. A stretch is sure where its first day is known; at the
/// edge of all that is known, closed stretches are judged too.
record Before(int free, int worked, int group, int ofClass, Start start, Start ofClassStart) {

    static final int NO_GROUP = -1;

    /// How a stretch began.
    enum Start {
        SURE,
        AT_THE_EDGE,
        UNKNOWN;

        boolean judges(RunLimits limits) {
            return this == SURE || this == AT_THE_EDGE && limits.closed();
        }
    }

    static Before nothing(Start start) {
        return new Before(0, 0, NO_GROUP, 0, start, start);
    }
}
