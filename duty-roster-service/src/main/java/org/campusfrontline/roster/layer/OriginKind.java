package org.campusfrontline.roster.layer;

/// Where a cell of a roster comes from.
enum OriginKind {
    BASE_PLAN,
    REPAIR,
    RESTORE,
    SWAP,
    CALL_OUT,
    LAYER,
    AMENDMENT
}
