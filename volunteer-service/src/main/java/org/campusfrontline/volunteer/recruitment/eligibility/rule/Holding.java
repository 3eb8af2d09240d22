package org.campusfrontline.volunteer.recruitment.eligibility.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that a person has for a time, half-open and open where null; insurance has no code.
public record Holding(
        Kind kind,
        @Nullable String code,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean verified) {

    /// What it is.
    public enum Kind {
        SKILL,
        TRAINING,
        QUALIFICATION,
        INSURANCE
    }

    boolean is(Kind wanted, @Nullable String wantedCode) {
        return kind == wanted && (wantedCode == null || wantedCode.equals(code));
    }
}
