package org.campusfrontline.roster.carefund.allocation;

/// Money moves with the second approval alone.
enum AllocationState {
    REQUESTED,
    APPROVED,
    REFUSED
}
