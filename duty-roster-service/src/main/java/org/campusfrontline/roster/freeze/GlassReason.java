package org.campusfrontline.roster.freeze;

/// Operational reasons to lift a freeze or a missing review. None tells why somebody does not come.
enum GlassReason {
    POST_UNCOVERED,
    PERSON_NOT_AVAILABLE,
    DEMAND_CHANGED,
    SITE_CHANGED,
    ORDER_FROM_ABOVE,
    PLAN_FAULT
}
