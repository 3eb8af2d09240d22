package org.campusfrontline.roster.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.campusfrontline.roster.planning.DutyWord;
import org.jspecify.annotations.Nullable;

/// One seat of a shift given to one person, at a post where the period has several.
public record Duty(
        UUID id,
        UUID period,
        UUID roster,
        String person,
        LocalDate date,
        String shift,
        Instant start,
        Instant end,
        @Nullable String post) {

    /// As a plan names it.
    public String word() {
        return DutyWord.of(shift, post);
    }
}
