package org.campusfrontline.roster.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a rule set with its rules.
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleVersionView(
        UUID ruleSet,
        int number,
        VersionState state,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<RuleRequests.RulePart> rules,
        @Nullable Instant publishedAt,
        long version) {

    RuleVersionView {
        rules = List.copyOf(rules);
    }

    static RuleVersionView of(RuleVersion version) {
        return new RuleVersionView(
                version.ruleSet(),
                version.number(),
                version.state(),
                version.validFrom(),
                version.validUntil(),
                version.rules(),
                version.publishedAt(),
                version.version());
    }
}
