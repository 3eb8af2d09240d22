package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import java.time.Instant;

/// A time in which somebody serves, in a shift or on duty: [start, end).
public record Engaged(Instant start, Instant end) {}
