package org.campusfrontline.volunteer.recruitment.shift;

import java.time.Instant;

/// When and where a shift is: what people agree to who sign up.
public record ShiftTerms(Instant start, Instant end, String site) {}
