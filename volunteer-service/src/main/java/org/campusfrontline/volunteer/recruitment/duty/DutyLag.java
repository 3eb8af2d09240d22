package org.campusfrontline.volunteer.recruitment.duty;

import java.util.OptionalLong;

/// How far the projection of duties is behind.
@FunctionalInterface
interface DutyLag {

    /// How many duty plans are known to the broker but not to us; empty while nobody can tell.
    OptionalLong behind();
}
