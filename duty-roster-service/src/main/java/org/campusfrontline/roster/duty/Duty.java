package org.campusfrontline.roster.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One seat of a shift given to one person.
public record Duty(
        UUID id, UUID period, UUID roster, String person, LocalDate date, String shift, Instant start, Instant end) {}
