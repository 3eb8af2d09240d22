package org.campusfrontline.volunteer.recruitment.revision.rule;

import org.jspecify.annotations.Nullable;

/// What a post asks people to face beyond its category: a level of its own, and in words.
public record PostRisk(
        @Nullable RiskLevel level,
        @Nullable String textZh,
        @Nullable String textEn) {

    public static final PostRisk NONE = new PostRisk(null, null, null);
}
