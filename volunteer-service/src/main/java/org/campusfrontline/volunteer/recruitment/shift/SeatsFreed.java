package org.campusfrontline.volunteer.recruitment.shift;

import java.util.UUID;

/// Fired inside a transaction after whose commit somebody who waits for this shift may be promoted.
public record SeatsFreed(UUID shift) {}
