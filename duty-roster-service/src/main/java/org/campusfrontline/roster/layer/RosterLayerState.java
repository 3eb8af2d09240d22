package org.campusfrontline.roster.layer;

/// Whether a layer is in force; one that lay over a plan which another took the place of has ended.
enum RosterLayerState {
    OFF,
    ON,
    ENDED
}
