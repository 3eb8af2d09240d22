package org.campusfrontline.roster.layer;

/// What a layer is laid over a roster for.
enum RosterLayerKind {
    EMERGENCY_PLAN,
    OVERRIDE
}
