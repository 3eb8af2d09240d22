package org.campusfrontline.volunteer.recruitment.shift;

import java.util.UUID;

/// Fired inside a transaction that gives a published shift another time or place, so that whoever signed up for it is
/// looked at again.
public record ShiftMoved(UUID shift) {}
