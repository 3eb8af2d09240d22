package org.campusfrontline.roster.closedloop.rule;

/// Why somebody leaves a loop before its end: reasons of the organisation alone, so that nothing else can be noted.
public enum LeaveReason {
    POST_CLOSED,
    FEWER_WANTED,
    REPLACED,
    REASSIGNED
}
