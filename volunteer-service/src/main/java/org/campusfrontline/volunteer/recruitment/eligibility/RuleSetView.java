package org.campusfrontline.volunteer.recruitment.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a category asks; version 0 while nobody has said, which asks for nothing.
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleSetView(
        @Schema(examples = "isolation-support") String category,
        List<EligibilityRule> rules,
        @Nullable Instant changedAt,
        long version) {

    RuleSetView {
        rules = List.copyOf(rules);
    }
}
