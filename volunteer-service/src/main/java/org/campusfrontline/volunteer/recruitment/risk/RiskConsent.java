package org.campusfrontline.volunteer.recruitment.risk;

import java.time.Instant;

/// That a person accepted a version of a category's notice; `present` while that version is the last one.
public record RiskConsent(String category, long notice, Instant givenAt, boolean present) {}
