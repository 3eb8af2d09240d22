package org.campusfrontline.roster.fatigue.strain;

import java.time.Instant;

/// Time on duty.
public record Work(Instant start, Instant end) {}
