package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import java.time.Instant;

/// The shift that somebody would stand in: [start, end), and its category with the present version of the risk notice,
/// 0 where there is none.
public record Duty(String category, long notice, Instant start, Instant end) {}
